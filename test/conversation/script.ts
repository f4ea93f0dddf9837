import assert from 'node:assert/strict'
import type { Speaker } from '../../src/cli/talk/speaker.js'

/** Something said, a button tapped, or time that passes; and what the bot answers, word for word or by a pattern. */
export type Step = [said: string | { tap: string; row?: string } | { wait: number }, replied: string | RegExp | null]

/** Plays a conversation and compares each answer. Several messages of one answer are told apart by an empty line. */
export async function play(speaker: Speaker, steps: Step[]): Promise<void> {
  for (const [said, replied] of steps) {
    const answers = await perform(speaker, said)
    const answer = answers.join('\n\n')
    const what = typeof said === 'string' ? said : JSON.stringify(said)
    if (replied === null) assert.equal(answer, '', `after ${what}`)
    else if (typeof replied === 'string') assert.equal(answer, replied, `after ${what}`)
    else assert.match(answer, replied, `after ${what}: ${answer}`)
  }
}

function perform(speaker: Speaker, said: Step[0]): Promise<string[]> {
  if (typeof said === 'string') return speaker.say(said)
  if ('tap' in said) return speaker.tap(said.tap, said.row)
  return speaker.wait(said.wait)
}
