#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { systemClock } from '../base/clock.js'
import { playScript, Scene, type Script, type StepAnswer } from './talk/script.js'

/**
 * A chat with the bot in the terminal, over a store in memory and a clock that is turned by hand; with `--json` conversation
 * scripts are read from standard input, one JSON line each, and answered line by line.
 */

const HELP = `:at 2026-12-01T08:55   turn the clock to a time of the chat's zone
:wait 10m              let time pass (90s, 10m, 2h, 3d)
:press Undo            press the newest button of this title
:as Ann                speak as somebody else; ":as Ann group" in a group
:list                  what is stored
:quit`

const UNITS = { w: 'weeks', d: 'days', h: 'hours', m: 'minutes', s: 'seconds' } as const

/** "1h30m" as an ISO 8601 duration; null for what is none. */
function lengthOf(said: string): string | null {
  if (!/^(?:\d+[wdhms]\s*)+$/.test(said)) return null
  const length: Temporal.DurationLike = {}
  for (const [, count, unit] of said.matchAll(/(\d+)([wdhms])/g))
    length[UNITS[unit as keyof typeof UNITS]] = Number(count)
  return Temporal.Duration.from(length).toString()
}

function show({ replies, buttons }: StepAnswer): void {
  for (const reply of replies) process.stdout.write(`${reply.replaceAll(/^/gm, '  ')}\n`)
  if (buttons.length > 0) process.stdout.write(`  ${buttons.map((title) => `[${title}]`).join(' ')}\n`)
}

const clockOf = (scene: Scene, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(scene.stage.now).toZonedDateTimeISO(timeZone)

async function listStored(scene: Scene, timeZone: string): Promise<void> {
  for (const { text, status, dueAt, schedule } of await scene.reminders()) {
    const at = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(timeZone).toPlainDateTime()
    const rule = schedule.kind === 'series' ? `  ${schedule.rule}` : ''
    process.stdout.write(`  ${status.padEnd(9)} ${at.toString({ smallestUnit: 'minute' })}  ${text}${rule}\n`)
  }
}

class Chat {
  readonly #scene: Scene
  readonly #timeZone: string
  #where: { from?: string; in?: 'group' } = {}

  constructor(given: { now: string; timeZone: string; locale: string }) {
    this.#scene = new Scene(given)
    this.#timeZone = given.timeZone
  }

  get prompt(): string {
    const at = clockOf(this.#scene, this.#timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
    return `${at}${this.#where.from ? ` ${this.#where.from}` : ''}> `
  }

  /** False when it is time to leave. */
  async take(line: string): Promise<boolean> {
    const [, order, rest = ''] = /^:(\w+)\s*(.*)$/.exec(line) ?? []
    switch (order) {
      case undefined:
        if (line !== '') show(await this.#scene.play({ say: line, ...this.#where }))
        return true
      case 'quit':
        return false
      case 'wait':
        await this.#pass(lengthOf(rest))
        return true
      case 'at':
        await this.#pass(this.#until(rest))
        return true
      case 'press':
        show(await this.#scene.play({ press: rest.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'), ...this.#where }))
        return true
      case 'list':
        await listStored(this.#scene, this.#timeZone)
        return true
      case 'as': {
        const [from, place] = rest.split(/\s+/)
        this.#where = { ...(from && { from }), ...(place === 'group' && { in: place }) }
        return true
      }
      default:
        process.stdout.write(`${HELP}\n`)
        return true
    }
  }

  async #pass(length: string | null): Promise<void> {
    if (length === null) process.stdout.write(`${HELP}\n`)
    else show(await this.#scene.play({ advance: length }))
  }

  #until(said: string): string | null {
    try {
      const now = clockOf(this.#scene, this.#timeZone)
      const then = Temporal.PlainDateTime.from(said).toZonedDateTime(this.#timeZone)
      return Temporal.ZonedDateTime.compare(now, then) < 0 ? now.until(then).toString() : null
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      now: { type: 'string' },
      zone: { type: 'string' },
      locale: { type: 'string', default: 'en-GB' },
    },
  })
  const lines = createInterface({ input: process.stdin, terminal: false })
  if (values.json) {
    for await (const line of lines)
      if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await playScript(JSON.parse(line) as Script))}\n`)
    return
  }
  const timeZone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const chat = new Chat({
    now: values.now ?? new Date(systemClock.now()).toISOString(),
    timeZone,
    locale: values.locale,
  })
  process.stdout.write(`${HELP}\n\n${chat.prompt}`)
  for await (const line of lines) {
    if (!(await chat.take(line.trim()))) return lines.close()
    process.stdout.write(chat.prompt)
  }
  process.stdout.write('\n')
}

await main()
