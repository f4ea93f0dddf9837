/** Making elements. Texts only ever become text nodes; there is no way here to pass markup, styles or handlers as text. */

type Child = Node | string | null | undefined | false
type Attributes = Record<string, string | number | boolean | null | undefined>

const dressed = <E extends Element>(node: E, attributes: Attributes, children: Child[]): E => {
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value)
  for (const child of children)
    if (child !== null && child !== undefined && child !== false && child !== '') node.append(child)
  return node
}

/** `true` is an attribute without a value; `false`, `null` and `undefined` are none. `aria-*` keep their true and false. */
export const setAttribute = (node: Element, name: string, value: Attributes[string]): void => {
  const isState = name.startsWith('aria-')
  if (value === null || value === undefined || (value === false && !isState)) node.removeAttribute(name)
  else node.setAttribute(name, value === true && !isState ? '' : String(value))
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => dressed(document.createElement(tag), attributes, children)

const SVG = 'http://www.w3.org/2000/svg'

export const drawing = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] => dressed(document.createElementNS(SVG, tag), attributes, children)

/** An element that the page's HTML has. @throws when it has not: the HTML and the scripts are of two versions. */
export const existing = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`)
  return found
}

/** Sets a text without touching the node when it is the same, so that nothing is announced or laid out again. */
export const setText = (node: Node, text: string): void => {
  if (node.textContent !== text) node.textContent = text
}
