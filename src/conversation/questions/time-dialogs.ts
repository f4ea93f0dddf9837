import type { WaterfallStepContext } from 'botbuilder-dialogs'
import { nameOf } from '../say/wording.js'
import { type Turn, turnOf } from '../turn.js'
import { answerButton, anyText, promptActivity, readTime, timePrompt, whenQuestion } from './prompts.js'
import type { Decision, Question } from './question.js'
import { ComponentDialog, WaterfallDialog } from './sdk.js'

type Asking<About extends Question['about']> = WaterfallStepContext<Extract<Question, { about: About }>>

/** What the reminder is called now; a plain word for it when it is gone. */
async function nameOfId(turn: Turn, id: string): Promise<string> {
  const found = await turn.deps.book.find(turn.actor, id)
  return found.ok ? nameOf(turn, found.reminder) : turn.words.ask.it
}

/** Asks until when to snooze. */
export class SnoozeDialog extends ComponentDialog {
  constructor() {
    super('snooze')
    this.addDialog(timePrompt('time'))
    this.addDialog(new WaterfallDialog('steps', [this.askWhen, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askWhen = async (step: Asking<'snooze'>) => {
    const turn = turnOf(step.context)
    const { options } = step
    const { ask } = turn.words
    const question = whenQuestion(turn, ask.snoozeUntil(await nameOfId(turn, options.id)), options)
    const buttons = options.places ? question.buttons : ask.snoozeButtons.map((words) => answerButton(words, words))
    return step.prompt('time', promptActivity(turn, { ...question, buttons }, 'time'))
  }

  private decide = async (step: Asking<'snooze'>) => {
    const { schedule } = readTime(turnOf(step.context), String(step.result))
    const { id } = step.options
    const decision: Decision = schedule ? { decided: 'snooze', id, schedule } : { decided: 'nothing', about: 'snooze' }
    return step.endDialog(decision)
  }
}

/** Asks for the new time of a reminder. */
export class MoveDialog extends ComponentDialog {
  constructor() {
    super('move')
    this.addDialog(timePrompt('time'))
    this.addDialog(new WaterfallDialog('steps', [this.askWhen, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askWhen = async (step: Asking<'move'>) => {
    const turn = turnOf(step.context)
    const { options } = step
    const question = whenQuestion(turn, turn.words.ask.moveTo(await nameOfId(turn, options.id)), options)
    return step.prompt('time', promptActivity(turn, question, 'time'))
  }

  private decide = async (step: Asking<'move'>) => {
    const { id, scope } = step.options
    return step.endDialog({ decided: 'move', id, said: String(step.result), scope } satisfies Decision)
  }
}

/** Asks for the new words of a reminder. */
export class RenameDialog extends ComponentDialog {
  constructor() {
    super('rename')
    this.addDialog(anyText('text'))
    this.addDialog(new WaterfallDialog('steps', [this.askText, this.decide]))
    this.initialDialogId = 'steps'
  }

  private askText = async (step: Asking<'rename'>) => {
    const turn = turnOf(step.context)
    const text = turn.words.ask.newText(await nameOfId(turn, step.options.id))
    return step.prompt('text', promptActivity(turn, { text }, 'text'))
  }

  private decide = async (step: Asking<'rename'>) =>
    step.endDialog({
      decided: 'rename',
      id: step.options.id,
      text: String(step.result).trim(),
    } satisfies Decision)
}
