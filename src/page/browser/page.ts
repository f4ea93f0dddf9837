import { openAlerts } from './alerts/alerts.js'
import { offerToNotify } from './alerts/notification.js'
import { openPush } from './alerts/push.js'
import { openLog } from './chat/log.js'
import type { Say } from './chat/press.js'
import { openSuggestions } from './chat/suggestions.js'
import { openCalendar } from './coming/calendar.js'
import { openDrawer } from './coming/drawer.js'
import { openFeed } from './coming/feed.js'
import { openList, openSearch } from './coming/list.js'
import { openOutcome } from './coming/outcome.js'
import { openSelection } from './coming/selection.js'
import { openViews } from './coming/views.js'
import { openAttach } from './composer/attach.js'
import { openComposer } from './composer/composer.js'
import { isMine } from './connection/activity.js'
import { onSignedOut } from './connection/api.js'
import { dropSnapshot, onStorageFull } from './connection/kept.js'
import { type LineState, openLine } from './connection/line.js'
import { openOutbox } from './connection/outbox.js'
import { outgoing } from './connection/outgoing.js'
import { openSnapshot, readSnapshot } from './connection/snapshot.js'
import { element, existing, setText } from './dom.js'
import { openSignOut } from './sign-out.js'
import { speakThePagesLanguage } from './speak.js'
import { texts } from './texts/index.js'

/** The parts of the page and who is handed what. */

/** An answer that takes longer shows that it is being made. */
const TYPING_AFTER_MS = 400

/** Without a connection for so long the page shows what it showed last. */
const SNAPSHOT_AFTER_MS = 1_000

speakThePagesLanguage()
const status = existing('status', HTMLElement)
const notice = existing('notice', HTMLElement)
onSignedOut(() => void dropSnapshot().then(() => location.replace('/')))
onStorageFull(() => notice.replaceChildren(element('p', {}, texts.storageFull)))

/** What was pressed rests until the bot has answered: a second click would do the same again. */
const rest = (source: Element) => source.setAttribute('aria-busy', 'true')
const endRest = () => {
  for (const source of document.querySelectorAll('[aria-busy="true"]')) source.removeAttribute('aria-busy')
}

const say: Say = (saying, source) => {
  if (source?.closest('[aria-busy="true"]')) return
  if (source !== undefined) rest(source)
  suggestions.clear()
  void outbox.send(outgoing(saying))
}

const log = openLog(existing('log', HTMLElement), say)
const suggestions = openSuggestions(existing('suggestions', HTMLElement), say)
const push = openPush(() => line.token())
const alerts = openAlerts(push.isOn)
const drawer = openDrawer()
const token = () => line.token()
const composer = openComposer(token, (text) => say({ type: 'message', text }))
openAttach(say)
void openSignOut()
const outcome = openOutcome(say)
/** Changes beside the chat: the chat says in a line what was done, and where it is covered, so does the list. */
const change: Say = (saying, source) => {
  outcome.expect()
  say(saying, source)
}
const selection = openSelection(change, token)
const list = openList(existing('coming-list', HTMLElement), {
  say: change,
  token,
  selection: () => selection,
  more: () => feed.more(),
  keepWords: (text) => composer.offer(text),
  answerInChat: () => {
    drawer.close()
    composer.focus()
  },
})
const calendar = openCalendar(existing('calendar', HTMLElement), { say: change, token })
openViews(calendar)

const snapshot = openSnapshot()
let known: Set<string> | null = null
let hasBegun = false

const allowed = async () => {
  if (!(await push.follow())) notice.replaceChildren(element('p', {}, texts.noPush))
}

const feed = openFeed(
  () => line.token(),
  (coming, isSearch) => {
    list.show(coming, isSearch)
    log.inStyle(coming)
    calendar.refresh()
    if (isSearch) return
    snapshot.coming(coming)
    if (known !== null && coming.rows.some(({ id }) => !known?.has(id))) offerToNotify(notice, () => void allowed())
    known = new Set(coming.rows.map(({ id }) => id))
  },
)

openSearch(feed.find)

let state: LineState = 'connecting'
/** A machine without a network still reaches a bot of its own: only who has no connection is told of it. */
const showState = () => {
  const shown = state !== 'connected' && !navigator.onLine ? 'offline' : state
  status.dataset.state = shown
  setText(status, texts[shown])
}
addEventListener('online', showState)
addEventListener('offline', showState)

let typingTimer: ReturnType<typeof setTimeout> | undefined
const outbox = openOutbox(() => line, {
  changed: (isWaiting) => {
    clearTimeout(typingTimer)
    if (isWaiting) typingTimer = setTimeout(() => log.typing(status.dataset.state === 'connected'), TYPING_AFTER_MS)
    else {
      log.typing(false)
      endRest()
    }
  },
  kept: (activity) => log.showOutgoing(activity),
  refused: (activity) => log.refused(activity),
})

/** The bot has forgotten the person: what was said leaves the page, and what this browser keeps of it. */
const forget = () => {
  log.erase()
  snapshot.said([])
  composer.said([])
  suggestions.clear()
  outcome.clear()
}

const line = openLine({
  state: (now) => {
    state = now
    showState()
    if (state === 'reconnecting') void showSnapshot()
    if (state !== 'connected') return
    void feed.refresh()
    void push.follow()
  },
  begun: (past) => {
    known = null
    hasBegun = true
    log.begin(past, outbox.waiting())
    snapshot.said(past)
    alerts.begin(past)
    composer.said(past.filter(isMine).flatMap(({ text, value }) => (text && value === undefined ? [text] : [])))
    const last = past.at(-1)
    if (last !== undefined) suggestions.follow(last)
  },
  received: (activity) => {
    if (activity.type === 'typing') return log.typing(true)
    if (!isMine(activity)) log.typing(false)
    snapshot.said(log.show(activity))
    suggestions.follow(activity)
    outcome.follow(activity)
    alerts.follow(activity)
    void feed.refresh()
  },
  changed: () => void feed.refresh(),
  erased: forget,
})
navigator.serviceWorker?.addEventListener('message', () => void outbox.takeOver())

let isSnapshotShown = false
const showSnapshot = async () => {
  if (hasBegun || isSnapshotShown) return
  isSnapshotShown = true
  const last = await readSnapshot()
  if (hasBegun) return
  log.begin(last?.past ?? [], outbox.waiting())
  if (last === null || last.coming === null) return
  log.inStyle(last.coming)
  list.show(last.coming)
}
setTimeout(() => void showSnapshot(), SNAPSHOT_AFTER_MS)

composer.focus()
