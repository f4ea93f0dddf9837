import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

/** In each language: a request, a time with nothing but small talk around it, and a command in the middle of some. */
const SAID: readonly (readonly [locale: string, request: string, time: string, dropped: string])[] = [
  ['en-GB', 'remind me tomorrow at 10 to call ana', 'ugh ok back to friday at 11', 'oh whatever, forget it then'],
  ['de-DE', 'erinner mich morgen um 10 an ana', 'puh ach na gut am freitag um 11', 'ach egal, vergiss es wieder'],
  ['es-ES', 'recuérdame mañana a las 10 llamar a ana', 'uf bueno vale el viernes a las 11', 'bah, olvídalo entonces'],
  [
    'fr-FR',
    'rappelle-moi demain à 10h d’appeler ana',
    'bof bon ok vendredi à 11h',
    'bah tant pis, laisse tomber du coup',
  ],
  ['it-IT', 'ricordami domani alle 10 di chiamare ana', 'uffa va beh dai venerdì alle 11', 'boh, lascia stare dai'],
  ['pt-BR', 'me lembra amanhã às 10 de ligar para ana', 'eita bom ta sexta às 11', 'ah tanto faz, esquece então'],
  ['nl-NL', 'herinner me morgen om 10 uur aan ana', 'tja nou ja goed vrijdag om 11 uur', 'ach, laat maar dan'],
]

describe('34. what is said around what is meant', () => {
  for (const [locale, request, time, dropped] of SAID)
    it(`is neither a thing to do nor in the way of a command: ${locale}`, async () => {
      const anna = person(locale)
      await play(anna, [
        [request, /ana/],
        [time, /ana\n.*27.*11/],
        [dropped, /ana/],
      ])
    })

  it('is known in another language, too', async () => {
    await play(person('de-DE'), [
      ['erinner mich heute um 19 uhr an die mülltonne', /mülltonne/],
      ['actually 19:30', /^Ich erinnere dich: mülltonne\nDi, 24\. Nov um 19:30/],
    ])
  })

  it('leaves a question, of a message that is a command within', async () => {
    await play(person('de-DE'), [
      ['erinner mich an die wäsche', /^Wann/],
      ['egal, vergiss es', /^(?!.*finde ich keine Zeit)/s],
      ['um 18 uhr', /^Wofür/],
    ])
  })

  it('is no part of a name, a question or a setting', async () => {
    await play(person(), [
      ['remind me tomorrow at 15:30 to sign for the sofa', /sofa/],
      ['right, anything on tomorrow afternoon then?', /sign for the sofa/],
      ['ok so lol cancel the sofa then', /^Cancelled: sign for the sofa/],
      ['hmm what time is it right now', /12:00/],
    ])
  })

  it('snoozes what has come', async () => {
    await play(person('de-DE'), [
      ['erinner mich in 10 minuten ans telefonat', /telefonat/],
      [{ wait: 600_000 }, /telefonat/],
      ['boah jetzt nicht, in einer stunde', /13:10/],
    ])
  })

  it('sets nothing where there is nothing to change', async () => {
    await play(person(), [
      ['ugh ok back to friday at 11', /^(?!I'll remind)/],
      ['list', /nothing|no reminders/i],
    ])
  })
})
