import { connect } from './connection.js'
import { renderActivity, renderSuggestions } from './render.js'

const element = (id) => document.getElementById(id)
const messages = element('messages')

/** What is on the page, by activity id: a later activity of the same id takes the earlier one's place. */
const shown = new Map()
/** What was sent and has not come back yet, by its client id. */
const pending = new Map()

const place = (node, id) => {
  const earlier = shown.get(id)
  if (earlier !== undefined) earlier.replaceWith(node)
  else messages.append(node)
  shown.set(id, node)
  messages.scrollTop = messages.scrollHeight
}

const send = async (activity) => {
  const clientId = crypto.randomUUID()
  const own = { ...activity, channelData: { clientActivityID: clientId }, from: { id: 'me', role: 'user' } }
  if (activity.text !== undefined) {
    const node = renderActivity(own, send)
    node.classList.add('unsent')
    pending.set(clientId, node)
    messages.append(node)
    messages.scrollTop = messages.scrollHeight
  }
  element('suggestions').replaceChildren()
  const isSent = await connection.post(own)
  if (!isSent) pending.get(clientId)?.append(' Not sent. Please try again.')
}

const receive = (activity) => {
  if (activity.type === 'typing') return
  if (activity.type === 'messageDelete') return void shown.get(activity.id)?.remove()
  if (activity.type !== 'message') return
  const clientId = activity.channelData?.clientActivityID
  pending.get(clientId)?.remove()
  pending.delete(clientId)
  const isButton = activity.from.role === 'user' && activity.text === undefined
  if (!isButton) place(renderActivity(activity, send), activity.id)
  element('suggestions').replaceChildren(...renderSuggestions(activity, send))
}

const connection = connect({
  receive,
  forget: () => {
    messages.replaceChildren()
    shown.clear()
  },
  report: (status) => {
    element('status').textContent = status
  },
})

element('composer').addEventListener('submit', (event) => {
  event.preventDefault()
  const input = element('text')
  const text = input.value.trim()
  if (text === '') return
  input.value = ''
  send({ type: 'message', text })
})
element('text').focus()
