import type { Saying } from '../connection/activity.js'
import { existing, setText } from '../dom.js'
import { texts } from '../texts/index.js'

/** A file goes along inside its message, which may hold 256 KiB; base64 makes four bytes of three. */
const MAX_BYTES = 150_000

const asDataAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')))
    reader.readAsDataURL(new Blob([file], { type: 'text/calendar' }))
  })

/** Sends a calendar file that is chosen or dropped on the page; says below the field why one is not sent. */
export const openAttach = (say: (saying: Saying) => void): void => {
  const button = existing('attach', HTMLButtonElement)
  const input = existing('file', HTMLInputElement)
  const preview = existing('preview', HTMLElement)

  const send = async (file: File) => {
    const { name } = file
    const isTooBig = file.size > MAX_BYTES
    const contentUrl = isTooBig ? null : await asDataAddress(file).catch(() => null)
    if (contentUrl === null) {
      preview.dataset.tone = 'hint'
      setText(preview, isTooBig ? texts.fileTooBig(name) : texts.fileUnread(name))
      return
    }
    say({ type: 'message', text: name, attachments: [{ contentType: 'text/calendar', name, contentUrl }] })
  }

  button.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // The same file may be chosen again.
    input.value = ''
    if (file) void send(file)
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) void send(file)
  })
}
