/** The browser's language, for modules of the page that are tested without one. To be imported before them. */
Object.defineProperty(globalThis, 'navigator', { value: { language: 'en-GB' }, configurable: true })
