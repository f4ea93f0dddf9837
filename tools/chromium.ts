/** Debian's Chromium, or the one that `CHROMIUM` names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Quick, and silent towards everything but the page. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
