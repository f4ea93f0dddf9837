import { existing } from '../dom.js'

const PAUSE_MS = 200

/** The field above the list: what it finds stands in the list after each pause in typing; Escape empties it. */
export const openSearch = (find: (words: string) => void): void => {
  const field = existing('search', HTMLInputElement)
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(timer)
    timer = setTimeout(() => find(field.value), PAUSE_MS)
  }
  field.addEventListener('input', follow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return
    event.stopPropagation()
    event.preventDefault()
    field.value = ''
    follow()
  })
}
