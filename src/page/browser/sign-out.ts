import { dropAll } from './connection/kept.js'
import { element, existing } from './dom.js'
import { icon } from './icons.js'
import { texts } from './texts/index.js'

const words = texts.signIn

/** @returns false without an access code: there is nothing to sign out of. */
const hasAccessCode = async (): Promise<boolean> => {
  const response = await fetch('/access').catch(() => null)
  return response?.ok === true && ((await response.json()) as { hasCode: boolean }).hasCode
}

/** A button that signs this browser out, or all of them, where there is an access code. */
export const openSignOut = async (): Promise<void> => {
  if (!(await hasAccessCode())) return
  const opener = existing('sign-out', HTMLButtonElement)
  const here = element('button', { type: 'button', class: 'chip' }, words.here)
  const everywhere = element('button', { type: 'button', class: 'chip' }, words.everywhere)
  const stay = element('button', { type: 'button', class: 'chip strong' }, words.stay)
  const dialog = element(
    'dialog',
    { class: 'asking', 'aria-labelledby': 'sign-out-question' },
    element('h2', { id: 'sign-out-question' }, words.question),
    element('p', {}, words.explained),
    element('div', { class: 'chips' }, here, everywhere, stay),
  )
  document.body.append(dialog)
  const leave = async (isEverywhere: boolean) => {
    const worker = await navigator.serviceWorker?.getRegistration()
    await (await worker?.pushManager?.getSubscription())?.unsubscribe()
    await fetch('/access', {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ everywhere: isEverywhere }),
    })
    await dropAll()
    location.replace('/')
  }
  opener.append(icon('leave'))
  opener.setAttribute('aria-label', words.out)
  opener.title = words.out
  opener.hidden = false
  opener.addEventListener('click', () => dialog.showModal())
  stay.addEventListener('click', () => dialog.close())
  here.addEventListener('click', () => void leave(false))
  everywhere.addEventListener('click', () => void leave(true))
}
