import { ComponentDialog, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs'
import { understand } from '../../language/understand.js'
import { wordsAsNames } from '../message.js'
import type { Decision, Question, Wanted } from '../question.js'
import { shorten } from '../shown.js'
import { type Turn, turnOf } from '../turn.js'
import { anyText, promptActivity, readTime, timePrompt, whenQuestion } from './prompts.js'

type Asking = Extract<Question, { about: 'create' }>
type Step = WaterfallStepContext<Asking>

const TEXT = 'what'
const TIME = 'when'

/** An answer to "What?" may bring the time along: "call mom tomorrow at 9". A time that was given before wins. */
function withText(turn: Turn, wanted: Wanted, answer: string): Wanted {
  if (wanted.schedule) return { ...wanted, text: answer }
  const request = turn.words.ask.asRequest(answer)
  const intent = understand(request, turn.language)
  if (intent.kind !== 'create' || intent.text === null || !intent.schedule || intent.problem)
    return { ...wanted, text: answer }
  const { text, schedule, alternatives } = intent
  return { ...wanted, text, schedule, alternatives, timeSaid: request }
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
    const { text, content, schedule } = step.options.wanted
    if (text !== null || content === 'agenda') return step.next()
    return step.prompt(TEXT, promptActivity(turn, { text: turn.words.ask.what(schedule !== null) }, 'text'))
  }

  private askWhen = async (step: Step) => {
    const turn = turnOf(step.context)
    const answer: unknown = step.result
    const wanted =
      typeof answer === 'string'
        ? withText(turn, step.options.wanted, wordsAsNames(answer.trim(), turn.message.mentions))
        : step.options.wanted
    step.options.wanted = wanted
    if (wanted.schedule) return step.next()
    const about = wanted.text === null ? turn.words.agenda.name : shorten(wanted.text, 80)
    const question = whenQuestion(turn, turn.words.ask.when(about), wanted.because, wanted.offer)
    return step.prompt(TIME, promptActivity(turn, question, 'time'))
  }

  private decide = async (step: Step) => {
    const answer: unknown = step.result
    const wanted: Wanted = { ...step.options.wanted, because: undefined, offer: undefined, needs: [] }
    const said = typeof answer === 'string' && !wanted.schedule ? answer : null
    if (said === null) return step.endDialog({ decided: 'create', wanted } satisfies Decision)
    const { schedule, alternatives } = readTime(turnOf(step.context), said)
    const settled: Wanted = { ...wanted, schedule, alternatives, timeSaid: said }
    return step.endDialog({ decided: 'create', wanted: settled } satisfies Decision)
  }
}
