import { Temporal } from 'temporal-polyfill'
import { NEVER } from '../../reminders/due.js'
import { occurrencesFrom } from '../../reminders/occurrences.js'
import type { PersonKey, Reminder } from '../../reminders/reminder.js'
import type { Instant } from '../../reminders/time.js'
import { buttonsIn, type Speaker } from './speaker.js'
import { Stage } from './stage.js'

/** Conversation scripts as JSON: what people say and press and how time passes; what is said back and stored after each step. */

interface Where {
  in?: 'group'
  from?: string
}

export type Step = Where & ({ say: string } | { press: string } | { advance: string })

export interface Script {
  id: string
  now: string
  timeZone: string
  locale: string
  steps: Step[]
}

interface ShownReminder {
  text: string
  at: string | null
  recurrence: string | null
  next: string[]
  status: Reminder['status']
  nag?: number
}

export interface StepAnswer {
  replies: string[]
  buttons: string[]
  reminders: ShownReminder[]
}

const NEXT = 5

const iso = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z')

/** The moments of the messages to come; of a nagging one without the repeated questions. */
function comingOf({ status, dueAt, schedule, occurrenceAt, leadMs = 0 }: Reminder): Instant[] {
  if (status !== 'waiting' || dueAt === NEVER) return []
  if (schedule.kind === 'once') return [dueAt]
  return [dueAt, ...occurrencesFrom(schedule, occurrenceAt + 1, NEXT - 1).map((at) => at - leadMs)]
}

function shown(reminder: Reminder): ShownReminder {
  const { text, status, schedule, nag } = reminder
  const next = comingOf(reminder).map(iso)
  return {
    text,
    at: next[0] ?? null,
    recurrence: schedule.kind === 'series' ? schedule.rule : null,
    next,
    status,
    ...(nag && { nag: nag.everyMs }),
  }
}

/** One bot and the people of a script. */
export class Scene {
  readonly stage: Stage
  readonly #timeZone: string
  readonly #people = new Map<string, Speaker>()

  constructor({ now, timeZone, locale }: Omit<Script, 'id' | 'steps'>) {
    const instant = new Date(now).toISOString()
    this.stage = new Stage({ now: instant, timeZone, locale })
    this.#timeZone = timeZone
  }

  speaker({ in: place, from = 'Me' }: Where): Speaker {
    const isGroup = place === 'group'
    const key = `${from} ${isGroup}`
    const speaker = this.#people.get(key) ?? this.stage.person(from, { isGroup })
    this.#people.set(key, speaker)
    return speaker
  }

  async play(step: Step): Promise<StepAnswer> {
    const before = this.#marks()
    if ('say' in step) await this.speaker(step).say(step.say)
    else if ('press' in step) await this.#press(step)
    else await this.stage.advance(this.#lengthMs(step.advance))
    // A message that was replaced by one of the same words only lost its buttons.
    const news = this.#marks().filter(({ sent, text }) => before.find((each) => each.sent === sent)?.text !== text)
    const activities = news.map(({ sent }) => sent.activity)
    return {
      replies: activities.map(({ text }) => text ?? ''),
      buttons: activities.flatMap((activity) => buttonsIn(activity).map(({ title }) => title)),
      reminders: (await this.reminders()).map(shown),
    }
  }

  /** Everybody's, whatever became of them. */
  async reminders(): Promise<Reminder[]> {
    const people = new Set([...this.#people.values()].map(({ key }): PersonKey => key))
    const all: Reminder[] = []
    for (const person of people)
      for (const reminder of await this.stage.store.remindersOf(person))
        if (!all.some(({ id }) => id === reminder.id)) all.push(reminder)
    return all
  }

  #marks() {
    const all = [...this.stage.adapters].flatMap(({ sent }) => sent)
    return all.map((sent) => ({ sent, text: sent.activity.text }))
  }

  async #press(step: Where & { press: string }): Promise<void> {
    const speaker = this.speaker(step)
    const pattern = new RegExp(`^(?:${step.press})$`, 'i')
    for (const activity of speaker.sent.toReversed()) {
      const button = buttonsIn(activity).find(({ title }) => pattern.test(title))
      if (button) {
        await speaker.click(button)
        return
      }
    }
  }

  #lengthMs(length: string): number {
    const now = Temporal.Instant.fromEpochMilliseconds(this.stage.now).toZonedDateTimeISO(this.#timeZone)
    return now.add(Temporal.Duration.from(length)).epochMilliseconds - this.stage.now
  }
}

export async function playScript({ id, steps, ...given }: Script) {
  const scene = new Scene(given)
  const answers: StepAnswer[] = []
  for (const step of steps) answers.push(await scene.play(step))
  return { id, steps: answers, reminders: answers.at(-1)?.reminders ?? [] }
}
