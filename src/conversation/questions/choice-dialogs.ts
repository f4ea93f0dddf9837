import type { PromptValidator, WaterfallStepContext } from 'botbuilder-dialogs'
import { explain } from '../../language/describe.js'
import { understand } from '../../language/understand.js'
import { say } from '../say/say.js'
import { type Turn, turnOf } from '../turn.js'
import { answerButton, promptActivity } from './prompts.js'
import type { Decision, Question } from './question.js'
import { ComponentDialog, TextPrompt, WaterfallDialog } from './sdk.js'

type Asking<About extends Question['about']> = WaterfallStepContext<Extract<Question, { about: About }>>

type YesOrNo = 'yes' | 'no' | null

function yesOrNo(turn: Turn, answer: string): YesOrNo {
  const { kind } = understand(answer, turn.language)
  if (kind === 'yes') return 'yes'
  return kind === 'no' || kind === 'leave' ? 'no' : null
}

const yesOrNoPrompt = (id: string): TextPrompt =>
  new TextPrompt(id, async ({ context, recognized }) => {
    const turn = turnOf(context)
    if (yesOrNo(turn, recognized.value ?? '')) return true
    await say(turn, { text: turn.words.ask.yesOrNo, asks: true })
    return false
  })

/** Buttons that answer this question and no other: an old "Yes" must not answer a new question. */
function yesNoButtons(turn: Turn) {
  const question = `${turn.now.toString(36)}${turn.context.activity.id ?? ''}`.slice(0, 40)
  turn.talk.question = question
  const { buttons } = turn.words
  return [buttons.yes, buttons.no].map((title) => {
    const button = answerButton(title, title)
    return { ...button, action: { ...button.action, id: question } }
  })
}

/** Asks before all of a list is cancelled. */
export class CancelAllDialog extends ComponentDialog {
  constructor() {
    super('cancel-all')
    this.addDialog(yesOrNoPrompt('answer'))
    this.addDialog(new WaterfallDialog('steps', [this.askFirst, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askFirst = async (step: Asking<'cancel-all'>) => {
    const turn = turnOf(step.context)
    const text = step.options.said ?? turn.words.cancel.all(step.options.ids.length)
    return step.prompt('answer', promptActivity(turn, { text, buttons: yesNoButtons(turn) }, 'yes-no'))
  }

  private decide = async (step: Asking<'cancel-all'>) => {
    const isYes = yesOrNo(turnOf(step.context), String(step.result)) === 'yes'
    const decision: Decision = isYes
      ? { decided: 'cancel', ids: step.options.ids, during: step.options.during }
      : { decided: 'nothing', ...(step.options.said === undefined && { about: 'cancel-all' }) }
    return step.endDialog(decision)
  }
}

/** Asks before everything about a person is deleted. */
export class ForgetDialog extends ComponentDialog {
  constructor() {
    super('forget')
    this.addDialog(yesOrNoPrompt('answer'))
    this.addDialog(new WaterfallDialog('steps', [this.askFirst, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askFirst = async (step: Asking<'forget'>) => {
    const turn = turnOf(step.context)
    return step.prompt(
      'answer',
      promptActivity(turn, { text: turn.words.data.forgetFirst, buttons: yesNoButtons(turn) }, 'yes-no'),
    )
  }

  private decide = async (step: Asking<'forget'>) => {
    const isYes = yesOrNo(turnOf(step.context), String(step.result)) === 'yes'
    const decision: Decision = isYes ? { decided: 'forget' } : { decided: 'nothing', about: 'forget' }
    return step.endDialog(decision)
  }
}

/** Asks whether a new time is for the coming occurrence alone or for all. */
export class ScopeDialog extends ComponentDialog {
  constructor() {
    super('scope')
    this.addDialog(
      new TextPrompt('answer', async ({ context, recognized }) => {
        const turn = turnOf(context)
        if (turn.words.ask.scopeOf(recognized.value ?? '')) return true
        await say(turn, { text: turn.words.ask.scopeAgain, asks: true })
        return false
      }),
    )
    this.addDialog(new WaterfallDialog('steps', [this.askScope, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askScope = async (step: Asking<'scope'>) => {
    const turn = turnOf(step.context)
    const { ask } = turn.words
    const buttons = [ask.onlyThis, ask.allOfThem].map((words) => answerButton(words, words))
    return step.prompt('answer', promptActivity(turn, { text: ask.scope, buttons }, 'scope'))
  }

  private decide = async (step: Asking<'scope'>) => {
    const scope = turnOf(step.context).words.ask.scopeOf(String(step.result)) ?? 'occurrence'
    const { id, one, all } = step.options
    return step.endDialog({ decided: 'scope', id, time: scope === 'series' ? all : one, scope } satisfies Decision)
  }
}

function zoneSaid(turn: Turn, answer: string): Decision | { problem: string } {
  const intent = understand(answer, turn.language)
  if (intent.kind === 'yes') return { decided: 'zone', timeZone: turn.zone.timeZone }
  const asked = understand(turn.words.ask.asZone(answer), turn.language)
  if (asked.kind === 'settings' && asked.change?.set === 'timeZone')
    return { decided: 'zone', timeZone: asked.change.timeZone }
  return {
    problem: asked.kind === 'settings' && asked.problem ? explain(asked.problem, turn.language) : turn.words.ask.noZone,
  }
}

/** Asks for the time zone, with the guess as a button. */
export class ZoneDialog extends ComponentDialog {
  constructor() {
    super('zone')
    this.addDialog(new TextPrompt('answer', this.isZone))
    this.addDialog(new WaterfallDialog('steps', [this.askZone, this.decide]))
    this.initialDialogId = 'steps'
  }

  private isZone: PromptValidator<string> = async ({ context, recognized }) => {
    const turn = turnOf(context)
    const found = zoneSaid(turn, recognized.value ?? '')
    if (!('problem' in found)) return true
    await say(turn, { text: found.problem, asks: true })
    return false
  }

  private askZone = async (step: Asking<'zone'>) => {
    const turn = turnOf(step.context)
    const { timeZone } = turn.zone
    const buttons = [answerButton(timeZone, timeZone)]
    return step.prompt(
      'answer',
      promptActivity(turn, { text: turn.words.ask.zone(timeZone, turn.zone.from === 'guess'), buttons }, 'zone'),
    )
  }

  private decide = async (step: Asking<'zone'>) => {
    const found = zoneSaid(turnOf(step.context), String(step.result))
    const decision: Decision = 'problem' in found ? { decided: 'nothing', about: 'zone' } : found
    return step.endDialog(decision)
  }
}
