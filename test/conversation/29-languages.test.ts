import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { spanish } from './languages/es.js'
import { french } from './languages/fr.js'
import { italian } from './languages/it.js'
import { dutch } from './languages/nl.js'
import { portuguese } from './languages/pt.js'
import { SCRIPT, type Talk } from './languages/talk.js'
import { play, type Step } from './script.js'

const MINUTE = 60_000

const person = ({ locale, timeZone, now }: Talk) => new Stage({ now, locale, timeZone }).person('Jan')

for (const talk of [dutch, french, spanish, portuguese, italian])
  describe(`29. a person whose locale is ${talk.name}`, () => {
    for (const { feature, rows } of SCRIPT)
      it(feature, () =>
        play(
          person(talk),
          rows.map((row): Step => [...talk.rows[row]]),
        ),
      )
  })

const ASKED: [said: string, came: RegExp][] = [
  ['remind me in 10 minutes to hang out the washing', /^⏰ hang out the washing\nYou asked me /],
  ['erinnere mich in 10 Minuten an die Wäsche', /^⏰ Wäsche\nDarum hast du mich /],
  ['recuérdame en 10 minutos sacar la ropa', /^⏰ sacar la ropa\nMe lo pediste /],
  ['rappelle-moi dans 10 minutes de sortir le linge', /^⏰ sortir le linge\nTu me l’as demandé /],
  ['ricordami tra 10 minuti il bucato', /^⏰ il bucato\nMe l’hai chiesto /],
  ['me lembra em 10 minutos de tirar a roupa', /^⏰ tirar a roupa\nVocê me pediu /],
  ['herinner me over 10 minuten aan de was', /^⏰ de was\nDit vroeg je me /],
]

describe('29. what comes by itself', () => {
  for (const [said, came] of ASKED)
    it(`is in the language that was spoken last in its conversation: “${said}”`, async () => {
      const locale = said.startsWith('remind') ? 'de-DE' : 'en-GB'
      const at = new Stage({ now: '2026-11-24T11:00:00Z', locale })
      const anna = at.person('Anna')
      await play(anna, [
        [said, /./],
        [{ wait: 10 * MINUTE }, came],
      ])
    })

  it('is in the language of each conversation, after a restart, and in that of the client again', async () => {
    const at = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'en-GB' })
    const anna = at.person('Anna')
    const inTeam = at.person('Anna', { isGroup: true })
    await inTeam.say('remind me in 10 minutes to plan')
    await anna.say('erinnere mich in 20 Minuten an die Wäsche')
    at.restart()
    await play(inTeam, [[{ wait: 10 * MINUTE }, /\nAnna asked me /]])
    await play(anna, [
      [{ wait: 10 * MINUTE }, /^⏰ Wäsche\nDarum hast du mich /],
      ['remind me in 10 minutes to call mom', /^I'll remind you/],
      [{ wait: 10 * MINUTE }, /^⏰ call mom\nYou asked me /],
    ])
  })

  it('is so for what somebody else did', async () => {
    const at = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'en-GB' })
    const [anna, bob] = [at.person('Anna'), at.person('Bob')]
    await bob.say('hallo, erinnere mich morgen um 9 an die Milch')
    await anna.say('remind @Bob in 5 minutes to send the slides')
    assert.match(bob.latest.text ?? '', /^Anna hat dir eine Erinnerung/)
  })

  it('stays in the language that is spoken behind a few words that another one has, too', async () => {
    const one = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Ben')
    await play(one, [
      ['erinner mich sonntag um 9 an die dachrinne', /Ich erinnere dich/],
      ['die rinne kann weg', /^(?!Geen|No )/],
      ['also das velo', /^(?!Changed)/],
      ['was hab ich', /dachrinne/],
      ['what do i have', /You have|1 reminder|gutter|dachrinne.*Sun/s],
    ])
  })
})
