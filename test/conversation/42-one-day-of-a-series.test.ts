import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')
const HOUR = 3_600_000

const SAID: readonly (readonly [locale: string, asked: string, said: string])[] = [
  ['en-GB', 'remind me every day at 9 to take the pills', 'move the pills to 11 only on thursday'],
  ['en-GB', 'remind me every day at 9 to take the pills', 'just for thursday move the pills to 11'],
  ['de-DE', 'erinner mich jeden tag um 9 an die tabletten', 'verschieb tabletten auf 11 nur am donnerstag'],
]

describe('42. one day of a series, at an hour of its own', () => {
  for (const [locale, asked, said] of SAID)
    it(`moves that day and no other: ${said}`, async () => {
      const pills = /pills|tabletten/
      await play(person(locale), [
        [asked, pills],
        [said, /26.*11:00/],
        [{ wait: 22 * HOUR }, pills], // Wednesday at nine
        ['done', pills],
        [{ wait: 24 * HOUR }, null], // not on Thursday at nine
        [{ wait: 1.5 * HOUR }, pills],
        ['done', pills],
        [{ wait: 22 * HOUR }, pills],
      ])
    })

  it('is taken back whole', async () => {
    await play(person(), [
      ['remind me every day at 9 to take the pills', /pills/],
      ['move the pills to 11 only on thursday', /26.*11:00/],
      ['undo', /^Taken back/],
      [{ wait: 22 * HOUR }, /pills/],
      ['done', /pills/],
      [{ wait: 24 * HOUR }, /pills/],
    ])
  })
})
