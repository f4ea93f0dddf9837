import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const TWO: Step[] = [
  ['remind me friday at 10 to do the taxes', /taxes/],
  ['remind me thursday at 16:00 of the piano lesson', /piano/],
]
const ZWEI: Step[] = [
  ['erinner mich freitag um 10 an die steuer', /steuer/],
  ['erinner mich donnerstag um 16 uhr an die klavierstunde', /klavierstunde/],
]

describe('46. a reminder moved beside something else', () => {
  it('is moved, and the other is set', async () => {
    await play(english(), [
      ...TWO,
      [
        'dentist on monday at 9, move the piano to saturday',
        /dentist[\s\S]*Mon 30 Nov[\s\S]*Moved: the piano[\s\S]*Sat 28 Nov/,
      ],
      [
        'move the taxes to sunday and remind me at 14:00 to call mom',
        /Moved: do the taxes[\s\S]*Sun 29 Nov[\s\S]*call mom/,
      ],
    ])
    await play(german(), [
      ...ZWEI,
      [
        'montag um 9 zahnarzt, und verschieb klavier auf samstag',
        /zahnarzt[\s\S]*Verschoben: klavierstunde[\s\S]*28\. Nov/,
      ],
    ])
  })

  it('goes where the new time is, not where its reason is', async () => {
    await play(english(), [
      ...TWO,
      ['something came up friday, move the taxes to saturday morning', /^Moved: do the taxes\nSat 28 Nov, 10:00/],
      ['i need more time for the taxes, maybe monday', /do the taxes\nMon 30 Nov, 10:00/],
      ['on second thought keep the taxes but move them to next friday', /^(?!Moved|I'll)/],
      ['postpone everything to next week', /^Moved 2 reminders:/],
    ])
    await play(german(), [
      ...ZWEI,
      ['freitag kam was dazwischen, schieb die steuer auf samstag früh', /steuer\nSa, 28\. Nov um 10:00/],
      ['klavier wurde auf montag verlegt', /klavierstunde\nMo, 30\. Nov um 16:00/],
    ])
  })

  it('comes in the evening when it came at ten in the morning, not at ten at night', async () => {
    await play(english(), [...TWO, ['lets do the taxes in the evening', /^Moved: do the taxes\nFri 27 Nov, 18:00/]])
    await play(german(), [...ZWEI, ['steuer mach ich heute abend', /steuer\nDi, 24\. Nov um 18:00/]])
  })

  it('gets the name that is said', async () => {
    await play(english(), [
      ...TWO,
      ['call it piano recital instead', /^Changed “the piano lesson” to “piano recital”/],
      ['the taxes one should say do the tax return', /^Changed “do the taxes” to “do the tax return”/],
    ])
    await play(german(), [...ZWEI, ['nenn es klaviervorspiel', /^Aus „klavierstunde“ wird „klaviervorspiel“/]])
  })
})
