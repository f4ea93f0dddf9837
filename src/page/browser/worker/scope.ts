import type { NoticeOptions } from '../alerts/notice.js'

/** The service worker's own world as far as it is used (W3C Service Workers, Push API), which the DOM's types do not have. */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface WindowClient {
  visibilityState: DocumentVisibilityState
  focused: boolean
  focus(): Promise<unknown>
  postMessage(message: unknown): void
}

interface Events {
  install: ExtendableEvent
  activate: ExtendableEvent
  fetch: ExtendableEvent & { request: Request; respondWith(answer: Promise<Response>): void }
  push: ExtendableEvent & { data: { text(): string } | null }
  notificationclick: ExtendableEvent & { action: string; notification: Notification }
  sync: ExtendableEvent
  message: ExtendableEvent
}

interface WorkerScope {
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void
  skipWaiting(): Promise<void>
  clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<WindowClient[]>
    openWindow(url: string): Promise<unknown>
  }
  registration: Omit<ServiceWorkerRegistration, 'showNotification'> & {
    showNotification(title: string, options: NoticeOptions | NotificationOptions): Promise<void>
    /** Where a browser has it: once there is a network again (Background Sync). */
    sync?: { register(tag: string): Promise<void> }
  }
}

export const scope = globalThis as unknown as WorkerScope

export const windows = (): Promise<WindowClient[]> =>
  scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
