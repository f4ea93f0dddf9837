import { Temporal } from 'temporal-polyfill'
import { describeTimeOfDay } from '../../../language/describe.js'
import type { HelpTopic, Intent } from '../../../language/intent.js'
import { understand } from '../../../language/understand.js'
import type { Button, Reply } from '../../say/button.js'
import { inZone, shorten } from '../../say/wording.js'
import { type Turn, zoneToSay } from '../../turn.js'

/** A button that stands for words: tapping it is typing them. */
const wordsButton = (words: string): Button => ({ title: words, action: { do: 'say', with: words } })

export function help(turn: Turn, topic?: HelpTopic): Reply {
  const { help: words } = turn.words
  if (topic) return { text: words.topics[topic].join('\n') }
  return { text: words.overview.join('\n'), buttons: words.taps.map(wordsButton) }
}

/** At most four lines, and three things to tap. */
export function welcome(turn: Turn): Reply {
  const { welcome: words } = turn.words
  const isGroup = turn.actor.conversationKind === 'group'
  const botName = turn.context.activity.recipient?.name || words.defaultName
  const lines = isGroup ? words.group(botName) : words.personal
  return { text: lines.join('\n'), buttons: words.taps.map(wordsButton) }
}

type Nothing = Extract<Intent, { kind: 'none' }>

/** The nearest thing that the words could have meant, as something to tap. */
export function notUnderstood(turn: Turn, { nearest, meant }: Nothing): Reply {
  const { unknown, ask, say: words } = turn.words
  const { text } = turn.message
  const reminder: Button = { title: unknown.createButton, action: { do: 'say', with: ask.asRequest(text) } }
  if (meant !== undefined) {
    // "skin doctor friday at 10" is one slip from a command, and a reminder all the same.
    const isEither = nearest === 'create'
    return {
      text: [unknown.meant(meant), ...(isEither ? [unknown.orCreate(text)] : [])].join('\n'),
      buttons: [{ ...wordsButton(meant), title: shorten(meant, 40) }, ...(isEither ? [reminder] : [])],
    }
  }
  switch (nearest) {
    case 'create': {
      const mention = unknown.asMention(text)
      if (mention !== null && understand(mention, turn.language).kind === 'create')
        return { text: unknown.meant(mention), buttons: [wordsButton(mention)] }
      return { text: unknown.create(text), buttons: [reminder] }
    }
    case 'edit':
      return { text: unknown.edit, buttons: [wordsButton(words.list)] }
    case 'list':
      return { text: unknown.list, buttons: [wordsButton(words.list)] }
    case 'cancel':
      return { text: unknown.cancel, buttons: [wordsButton(words.list)] }
    case 'snooze':
      return { text: unknown.snooze, buttons: [wordsButton(words.list)] }
    case 'settings':
      return { text: unknown.settings, buttons: [wordsButton(words.settings)] }
    case 'chatter':
      return { text: unknown.chatter }
    case 'help':
    case null:
      return { text: unknown.nothing, buttons: turn.words.welcome.taps.map(wordsButton) }
  }
}

function clockNow(turn: Turn): string {
  const { now, language, words } = turn
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(language.timeZone)
  const time = describeTimeOfDay(at.toPlainTime().toString({ smallestUnit: 'minute' }), language)
  const day = at.toPlainDate().toLocaleString(language.locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return words.clockNow(inZone(time, zoneToSay(turn)), day)
}

export function social(turn: Turn, said: Extract<Intent, { kind: 'social' }>['said']): Reply {
  const { words } = turn
  return { text: said === 'time' ? clockNow(turn) : words.social[said](turn.actor.name) }
}
