import { Away, request } from '../connection/api.js'
import { canNotify } from './notification.js'

export interface Push {
  /** Whether this browser is reached while the page is closed. */
  isOn(): boolean
  /** Subscribes where the person allowed it, and tells the server, which may have forgotten. @returns `isOn()`. */
  follow(): Promise<boolean>
}

/** The service worker keeps the page for when there is no network, and shows what is pushed to it. */
const register = async (): Promise<ServiceWorkerRegistration | null> => {
  try {
    await navigator.serviceWorker.register('/worker.js')
    const registration = await navigator.serviceWorker.ready
    // A worker that begins takes charge of all tabs but those that are just being opened: such a one asks for it.
    if (navigator.serviceWorker.controller === null) registration.active?.postMessage('claim')
    return registration
  } catch (error) {
    // A browser that has none, or forbids it to this page: everything else works without.
    if (error instanceof DOMException || error instanceof TypeError) return null
    throw error
  }
}

const subscribed = async (worker: ServiceWorkerRegistration, key: string): Promise<PushSubscription | null> => {
  try {
    return await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    if (error.name !== 'InvalidStateError') return null
    // Subscribed under an earlier key of the bot.
    await (await worker.pushManager.getSubscription())?.unsubscribe()
    return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => null)
  }
}

export const openPush = (token: () => string | null): Push => {
  const worker = 'serviceWorker' in navigator ? register() : Promise.resolve(null)
  let isOn = false

  const follow = async (): Promise<boolean> => {
    const bearer = token()
    const registration = await worker
    const isAllowed = canNotify() && Notification.permission === 'granted'
    if (bearer === null || registration === null || !isAllowed || !('pushManager' in registration)) return isOn
    try {
      const { publicKey } = (await (await request('/page/push', { token: bearer })).json()) as { publicKey: string }
      const subscription = await subscribed(registration, publicKey)
      if (subscription === null) return isOn
      const { ok } = await request('/page/push', { method: 'POST', token: bearer, body: subscription.toJSON() })
      isOn = ok
    } catch (error) {
      // The next connection tries again.
      if (!(error instanceof Away)) throw error
    }
    return isOn
  }
  return { isOn: () => isOn, follow }
}
