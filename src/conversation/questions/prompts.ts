import type { Activity } from 'botbuilder'
import type { PromptValidator } from 'botbuilder-dialogs'
import { describeSchedule, explain } from '../../language/describe.js'
import type { TimeReading } from '../../language/time-reading.js'
import { understandTime } from '../../language/understand.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Awaited } from '../memory.js'
import { activitiesFor } from '../say/activities.js'
import type { Button, Reply } from '../say/button.js'
import { say } from '../say/say.js'
import { asSaid, type Turn, turnOf } from '../turn.js'
import type { Because } from './because.js'
import { TextPrompt } from './sdk.js'

/** The question as the prompt's activity; its buttons can be typed like those of any other message. */
export function promptActivity(turn: Turn, reply: Reply, awaited: Awaited): Partial<Activity> {
  turn.talk.offered = reply.buttons
  turn.talk.awaited = awaited
  turn.talk.timesPut = 1
  const [first] = activitiesFor({ ...reply, asks: true }, turn.actor.channelId)
  if (!first) throw new Error('A question without words.')
  return first
}

/** A button that answers as if its words had been typed. */
export const answerButton = (title: string, words: string): Button => ({ title, action: { do: 'say', with: words } })

/** "When?" with a time that was offered, or three that fit most reminders. */
export function whenQuestion(turn: Turn, question: string, { because, offer, places }: Because): Reply {
  turn.talk.offer = offer && describeSchedule(offer, turn.language)
  turn.talk.places = places
  return {
    text: because?.endsWith('?') ? because : [...(because ? [because] : []), question].join('\n'),
    buttons: places ? places.map(({ country, time }) => answerButton(country, time)) : timeButtons(turn),
  }
}

/** A time that was not understood, as another reader has it: nothing is set without a tap or a yes. */
export const didYouMean = (turn: Turn, suggestion: Schedule): string =>
  turn.words.ask.didYouMean(describeSchedule(suggestion, turn.language))

/** The time that was offered, else some that fit most reminders. */
function timeButtons(turn: Turn): Button[] {
  const { offer } = turn.talk
  const times = offer === undefined ? turn.words.ask.timeButtons : [offer]
  return times.map((words) => answerButton(words, words))
}

/** An answer to "When?" read in this turn's context. */
export const readTime = (turn: Turn, answer: string): TimeReading => understandTime(answer, asSaid(turn))

const readable: PromptValidator<string> = async (prompt) => {
  const turn = turnOf(prompt.context)
  const answer = prompt.recognized.value ?? ''
  const { schedule, problem, suggestion } = readTime(turn, answer)
  if (schedule && !problem) return true
  const { ask } = turn.words
  const isUnread = !problem || problem.kind === 'not-a-time'
  const offer = suggestion ?? (problem && 'offer' in problem ? problem.offer : undefined)
  turn.talk.offer = offer && describeSchedule(offer, turn.language)
  await say(turn, {
    text: suggestion
      ? didYouMean(turn, suggestion)
      : [isUnread ? ask.noTimeIn(answer) : explain(problem, turn.language), isUnread ? ask.examples : ask.dropIt].join(
          '\n',
        ),
    buttons: timeButtons(turn),
    asks: true,
  })
  return false
}

export const timePrompt = (id: string): TextPrompt => new TextPrompt(id, readable)

export const anyText = (id: string): TextPrompt =>
  new TextPrompt(id, async ({ recognized }) => (recognized.value ?? '').trim() !== '')
