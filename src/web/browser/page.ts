import { openAlerts } from './alerts/alerts.js'
import { offerToNotify } from './alerts/notification.js'
import { openLog } from './chat/log.js'
import type { Say } from './chat/press.js'
import { openSuggestions } from './chat/suggestions.js'
import { openDrawer } from './coming/drawer.js'
import { openFeed } from './coming/feed.js'
import { openList } from './coming/list.js'
import { openAttach } from './composer/attach.js'
import { openComposer } from './composer/composer.js'
import { isMine } from './connection/activity.js'
import { type LineState, openLine } from './connection/line.js'
import { openOutbox } from './connection/outbox.js'
import { outgoing } from './connection/outgoing.js'
import { existing, setText } from './dom.js'
import { speakThePagesLanguage } from './speak.js'
import { texts } from './texts/index.js'

/** The parts of the page and who is handed what. */

/** An answer that takes longer shows that it is being made. */
const TYPING_AFTER_MS = 400
/** The channel's passing word that reminders changed without a message. */
const CHANGED = 'reminders/changed'

speakThePagesLanguage()
const status = existing('status', HTMLElement)
const notice = existing('notice', HTMLElement)

/** What was pressed rests until the bot has answered: a second click would do the same again. */
const rest = (source: Element) => source.setAttribute('aria-busy', 'true')
const endRest = () => {
  for (const source of document.querySelectorAll('[aria-busy="true"]')) source.removeAttribute('aria-busy')
}

const say: Say = (saying, source) => {
  if (source?.closest('[aria-busy="true"]')) return
  if (source !== undefined) rest(source)
  suggestions.clear()
  const activity = outgoing(saying)
  log.showOutgoing(activity)
  outbox.send(activity)
}

const log = openLog(existing('log', HTMLElement), say)
const suggestions = openSuggestions(existing('suggestions', HTMLElement), say)
const alerts = openAlerts()
const drawer = openDrawer()
const composer = openComposer(
  () => line.token(),
  (text) => say({ type: 'message', text }),
)
openAttach(say)
const list = openList(existing('coming-list', HTMLElement), say, () => {
  drawer.close()
  composer.focus()
})

let known: Set<string> | null = null
const feed = openFeed(
  () => line.token(),
  (coming) => {
    list.show(coming)
    if (known !== null && coming.rows.some(({ id }) => !known?.has(id))) offerToNotify(notice)
    known = new Set(coming.rows.map(({ id }) => id))
  },
)

const showState = (state: LineState) => {
  status.dataset.state = state
  setText(status, texts[state])
  if (state === 'connected') void feed.refresh()
}

const line = openLine({
  state: showState,
  begun: (past) => {
    known = null
    log.begin(past, outbox.waiting())
    alerts.begin(past)
    const last = past.at(-1)
    if (last !== undefined) suggestions.follow(last)
  },
  received: (activity) => {
    if (activity.type === 'typing') return log.typing(true)
    if (activity.type === 'event') {
      if (activity.name === CHANGED) void feed.refresh()
      return
    }
    if (!isMine(activity)) log.typing(false)
    log.show(activity)
    suggestions.follow(activity)
    alerts.follow(activity)
    void feed.refresh()
  },
})

let typingTimer: ReturnType<typeof setTimeout> | undefined
const outbox = openOutbox(line, {
  changed: (isWaiting) => {
    clearTimeout(typingTimer)
    if (isWaiting) typingTimer = setTimeout(() => log.typing(status.dataset.state === 'connected'), TYPING_AFTER_MS)
    else {
      log.typing(false)
      endRest()
    }
  },
  refused: (activity) => log.refused(activity),
})

composer.focus()
