import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('56. One more, at an hour of its own', () => {
  it('gives another thing on another day the likelier half of that day', async () => {
    for (const [locale, asked, said, then] of [
      [
        'en-GB',
        'remind me tomorrow at 4:30pm to get the parcel',
        'and on thursday at 8 to give blood',
        /26 Nov, 08:00/,
      ],
      [
        'de-DE',
        'erinnere mich morgen um 16:30 an das Paket',
        'und donnerstag um 8 an die Blutabnahme',
        /26\. Nov um 8:00/,
      ],
      ['de-DE', 'erinnere mich morgen um 19 uhr an Oma', 'und übermorgen um 7 koffer packen', /26\. Nov um 7:00/],
      ['nl-NL', 'herinner me morgen om 16:30 aan het pakje', 'en donderdag om 8 bloed prikken', /26 nov om 0?8:00/],
    ] as const)
      await play(person(locale), [
        [asked, /25/],
        [said, then],
      ])
  })

  it('stays in the half of the day where only the hour is another, or the thing is the same', () =>
    play(person('de-DE'), [
      ['erinnere mich morgen um 16:30 an das Paket', /Paket/],
      ['und um 8 koffer packen', /koffer packen\nMi, 25\. Nov um 20:00/],
      ['erinnere mich morgen um 16:30 an die Tropfen', /Tropfen/],
      ['und am freitag um 8 auch', /Tropfen\nFr, 27\. Nov um 20:00/],
    ]))
})
