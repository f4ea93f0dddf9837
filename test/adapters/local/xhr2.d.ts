declare module 'xhr2' {
  /** XMLHttpRequest for Node, as directlinejs' ajax expects it of a browser. */
  export const XMLHttpRequest: typeof globalThis.XMLHttpRequest
}
