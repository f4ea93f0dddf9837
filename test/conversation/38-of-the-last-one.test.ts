import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('38. a name with another time', () => {
  it('moves what was just set when words of correction stand beside it', async () => {
    await play(person('de-DE'), [
      ['erinner mich freitag um 9 an den zahnarzt', /zahnarzt/],
      ['zahnarzt actually um 10', /zahnarzt\nFr, 27\. Nov um 10:00/],
      ['liste', /^1 Erinnerung:/],
    ])
    await play(person(), [
      ['remind me fri 3pm dentist', /dentist/],
      ['actually dentist at 4', /dentist\nFri 27 Nov, 16:00/],
      ['list', /^1 reminder:/],
    ])
  })

  it('can wait until then', async () => {
    const waiting: readonly (readonly [locale: string, request: string, said: string])[] = [
      ['en-GB', 'remind me friday at 10 to call ana', 'ana can wait till monday'],
      ['de-DE', 'erinner mich freitag um 10 an ana', 'ana kann bis montag warten'],
      ['es-ES', 'recuérdame el viernes a las 10 llamar a ana', 'ana puede esperar al lunes'],
      ['fr-FR', 'rappelle-moi vendredi à 10h d’appeler ana', 'ana peut attendre lundi'],
      ['pt-BR', 'me lembra sexta às 10 de ligar para ana', 'ana pode esperar até segunda'],
      ['nl-NL', 'herinner me vrijdag om 10 uur aan ana', 'ana kan wel wachten tot maandag'],
    ]
    for (const [locale, request, said] of waiting)
      await play(person(locale), [
        [request, /27.*10/],
        [said, /ana\n.*30.*10/],
      ])
  })

  it('is asked for when the words lead both ways', async () => {
    await play(person(), [
      ['remind me tomorrow at 9 to see the dentist', /dentist/],
      ['move it forward by a day', /^When shall/],
      ['friday', /Fri 27 Nov, 09:00/],
    ])
  })
})

describe('38. one of several things in a reminder', () => {
  it('goes alone', async () => {
    await play(person(), [
      ['remind me friday at 9 to pay rent and electricity', /pay rent and electricity/],
      ['cancel electricity', /pay rent/],
      ['undo', /pay rent and electricity/],
      ['cancel rent', /pay electricity/],
      ['list', /^1 reminder:\n1\. pay electricity/],
      ['cancel pay electricity', /^Cancelled/],
    ])
  })

  it('comes back when it is still needed', async () => {
    await play(person(), [
      ['remind me tomorrow at 9 to see the dentist', /dentist/],
      ['meh scrap that', /^Cancelled/],
      ['oh no i still need it', /dentist/],
      ['list', /^1 reminder:/],
    ])
  })
})

describe('38. what is more talk than a thing to do', () => {
  it('is asked about right behind something that was set', async () => {
    await play(person(), [
      ['remind me thursday at 4 to collect the kids', /kids/],
      ['hokay, make it half 4 so', /Shall I remind you/],
      ['list', /^1 reminder:/],
    ])
  })

  it('adds the same again where it says so, and no words', async () => {
    await play(person('de-DE'), [
      ['erinner mich morgen um 8 an die tabletten', /tabletten/],
      ['und abends um 8 auch', /tabletten\n.*20:00/],
    ])
  })
})
