import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000

describe('16. a person whose locale is German', () => {
  it('is understood and answered in German from setting to cancelling', async () => {
    const anna = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Anna')
    await anna.say('hallo')
    await play(anna, [
      [
        'erinnere mich in 10 Minuten daran, die Wäsche aufzuhängen',
        /^Ich erinnere dich: die Wäsche aufzuhängen\nDi, 24\. Nov um 12:10 Uhr/,
      ],
      ['Liste', /^1 Erinnerung:\n1\. die Wäsche aufzuhängen — Di, 24\. Nov um 12:10 Uhr \(in 10 Minuten\)/],
      [{ wait: 10 * MINUTE }, /^⏰ die Wäsche aufzuhängen/],
      ['noch 25 Minuten', /^Verschoben auf Di, 24\. Nov um 12:35 Uhr/],
      ['lösche 1', 'Gelöscht: die Wäsche aufzuhängen'],
      ['rückgängig', /^Zurückgenommen/],
      ['erinnere mich daran, Anna anzurufen', /^Wann soll ich dich erinnern: Anna anzurufen\?/],
      ['morgen um 9', /^Ich erinnere dich: Anna anzurufen\nMi, 25\. Nov um 9:00 Uhr/],
      ['danke', 'Gern geschehen.'],
      ['erinerungen', 'Ich bin nicht sicher, was ich damit tun soll. Meintest du „erinnerungen“?'],
      ['ja', /^2 Erinnerungen:/],
      ['Miete zahlen', 'Ich bin nicht sicher, was ich damit tun soll. Soll ich dich erinnern: Miete zahlen?'],
      ['ja', /^Wann soll ich dich erinnern: Miete zahlen\?/],
      ['vergiss es', /./],
      ['Ruhe an freien Tagen', /^Am Samstag und Sonntag bin ich still; was dann fällt, kommt um 9:00/],
      [
        'erinnere mich am Samstag um 10 daran, die Blumen zu gießen',
        /\nSa, 28\. Nov um 10:00 Uhr liegt an einem freien Tag, darum kommt es erst Mo, 30\. Nov um 9:00 Uhr\./,
      ],
      [{ tap: 'Auch an freien Tagen' }, /^Ich erinnere dich: die Blumen zu gießen\nSa, 28\. Nov um 10:00 Uhr[^\n]*$/],
    ])
  })

  it('is answered in English when the locale is English', async () => {
    const tom = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'en-GB' }).person('Tom')
    await tom.say('hello')
    const [answer] = await tom.say('thanks')
    assert.equal(answer, "You're welcome.")
  })
})
