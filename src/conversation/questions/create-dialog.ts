import type { WaterfallStepContext } from 'botbuilder-dialogs'
import { describeSchedule } from '../../language/describe.js'
import { titleOf } from '../../language/phrases.js'
import type { TimeReading } from '../../language/time-reading.js'
import { understand, understandTime } from '../../language/understand.js'
import { saysWords } from '../../reminders/content.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import { wordsAsNames } from '../message.js'
import { shorten } from '../say/wording.js'
import { asSaid, type Turn, turnOf } from '../turn.js'
import { anyText, promptActivity, readTime, timePrompt, whenQuestion } from './prompts.js'
import type { Decision, Question } from './question.js'
import { ComponentDialog, WaterfallDialog } from './sdk.js'
import type { Wanted } from './wanted.js'

type Asking = Extract<Question, { about: 'create' }>
type Step = WaterfallStepContext<Asking>

const TEXT = 'what'
const TIME = 'when'

/** An answer to "What?" may bring the time along: "call mom tomorrow at 9". Of one that was given before it keeps what is not said. */
function withText(turn: Turn, wanted: Wanted, answer: string): Wanted {
  const request = turn.words.ask.asRequest(answer)
  const intent = understand(request, asSaid(turn))
  if (intent.kind !== 'create' || intent.text === null || !intent.schedule || intent.problem)
    return { ...wanted, text: answer }
  const { text, schedule, alternatives, spans } = intent
  if (!wanted.schedule) return { ...wanted, text, schedule, alternatives, timeSaid: request }
  // "8pm call eva", when the day is known
  const said = spans.map(({ start, end }) => request.slice(start, end)).join(' ')
  const at = firstOccurrence(wanted.schedule, turn.now)
  const changed = at === null ? undefined : understandTime(said, asSaid(turn)).onto?.({ schedule: wanted.schedule, at })
  const time = changed?.all ?? changed?.one
  return time?.schedule
    ? { ...wanted, text, schedule: time.schedule, alternatives: time.alternatives }
    : { ...wanted, text: answer }
}

/** The time of an answer, with what was said of it before and was not wrong: "the 28th", behind "on feb 30 at 10", is at 10, too. */
function timeAnswered(turn: Turn, said: string, { beside }: Wanted): TimeReading {
  const alone = readTime(turn, said)
  const orders = beside === undefined ? [] : [`${beside} ${said}`, `${said} ${beside}`]
  return (
    orders
      .map((both) => readTime(turn, both))
      .find(({ schedule, problem, spans }) => schedule && !problem && spans.length > alone.spans.length) ?? alone
  )
}

/** Asks what, then when. What the first message already gave is not asked. */
export class CreateDialog extends ComponentDialog {
  constructor() {
    super('create')
    this.addDialog(anyText(TEXT))
    this.addDialog(timePrompt(TIME))
    this.addDialog(new WaterfallDialog<Asking>('steps', [this.askWhat, this.askWhen, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askWhat = async (step: Step) => {
    const turn = turnOf(step.context)
    const { text, schedule } = step.options.wanted
    if (text !== null || !saysWords(step.options.wanted)) return step.next()
    const { ask } = turn.words
    const when = step.options.wanted.isRefined && schedule ? describeSchedule(schedule, turn.language) : null
    const question = when ? ask.whatAt(when) : ask.what(schedule !== null)
    return step.prompt(TEXT, promptActivity(turn, { text: question }, 'text'))
  }

  private askWhen = async (step: Step) => {
    const turn = turnOf(step.context)
    const answer: unknown = step.result
    const wanted =
      typeof answer === 'string'
        ? withText(turn, step.options.wanted, wordsAsNames(turn.words.ask.asText(answer.trim()), turn.message.mentions))
        : step.options.wanted
    step.options.wanted = wanted
    turn.talk.wanted = wanted
    if (wanted.schedule) return step.next()
    const about = shorten(titleOf(turn.words, wanted), 80)
    const question = whenQuestion(turn, turn.words.ask.when(about), wanted)
    return step.prompt(TIME, promptActivity(turn, question, 'time'))
  }

  private decide = async (step: Step) => {
    const answer: unknown = step.result
    const wanted: Wanted = {
      ...step.options.wanted,
      because: undefined,
      offer: undefined,
      places: undefined,
      needs: [],
    }
    const said = typeof answer === 'string' && !wanted.schedule ? answer : null
    if (said === null) return step.endDialog({ decided: 'create', wanted } satisfies Decision)
    const { schedule, alternatives } = timeAnswered(turnOf(step.context), said, wanted)
    const settled: Wanted = { ...wanted, beside: undefined, schedule, alternatives, timeSaid: said }
    return step.endDialog({ decided: 'create', wanted: settled } satisfies Decision)
  }
}
