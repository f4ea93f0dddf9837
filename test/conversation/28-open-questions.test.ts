import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('28. a question that is open', () => {
  it('asks which country is meant by a zone that several have, and takes its name, a city of it or a tap', async () => {
    await play(english(), [
      [
        'remind me tomorrow at 2pm IST to dial in',
        'IST is used in more than one country. Do you mean India, Ireland or Israel?',
      ],
      ['india', /^I'll remind you: dial in\nWed 25 Nov, 09:30/],
      ['move it to 4pm CST', 'CST is used in more than one country. Do you mean United States or China?'],
      ['chicago', /^Moved: dial in\n.*23:00/],
      ['remind me tomorrow at 3pm CST to call Bo', /^CST is used/],
      [{ tap: 'China' }, /^I'll remind you: call Bo\nWed 25 Nov, 08:00/],
    ])
    await play(german(), [
      ['erinnere mich morgen um 14 uhr IST an den call', /^IST sagt man in mehreren Ländern\. Meinst du Indien, /],
      ['in indien', /25\. Nov um 9:30/],
    ])
  })

  it('for the time of a thing takes other words for the thing, and more, and is put again', async () => {
    await play(english(), [
      ['remind me to call karl', 'When shall I remind you: call karl?'],
      ['sorry, i meant karla', 'When shall I remind you: call karla?'],
      ['and eva', 'When shall I remind you: call karla and eva?'],
      ['tomorrow at 10', /^I'll remind you: call karla and eva\nWed 25 Nov, 10:00/],
    ])
    await play(german(), [
      ['erinner mich an Milch kaufen', 'Wann soll ich dich erinnern: Milch kaufen?'],
      ['ich meinte Hafermilch kaufen', 'Wann soll ich dich erinnern: Hafermilch kaufen?'],
      ['und Eier', 'Wann soll ich dich erinnern: Hafermilch kaufen und Eier?'],
      ['morgen um 9', /^Ich erinnere dich: Hafermilch kaufen und Eier\nMi, 25\. Nov um 9:00/],
    ])
  })

  it('is left by whatever says that it does not matter', async () => {
    for (const said of ['ach lass gut sein', 'nee, hat sich erledigt', 'ach ist egal', 'ok dann doch nicht'])
      await play(german(), [
        ['erinnere mich morgen früh um 6:30', /^Woran/],
        [said, 'Gut, ich habe nichts gestellt.'],
      ])
  })

  it('takes a greeting that is a day for the day', async () => {
    await play(german(), [
      ['erinnere mich um 15 uhr', /^Woran/],
      ['morgen', /25\. Nov um 15:00/],
      ['brot kaufen', /^Ich erinnere dich: brot kaufen\nMi, 25\. Nov um 15:00/],
    ])
    await play(german(), [
      ['erinnere mich um 15 uhr', /^Woran/],
      ['guten morgen', /^Hallo/],
    ])
  })

  it('moves nothing when something is left out instead', async () => {
    await play(english(), [
      ['remind me every friday at 3pm to call Bo', /Every Friday/],
      ['move it', /^When shall “call Bo” come instead\?/],
      ['skip it on christmas', /^Left out on Fri 25 Dec: call Bo/],
    ])
  })
})

describe('28. somebody who thinks aloud', () => {
  const ALOUD: [locale: string, request: string, aloud: string, answer: string, set: RegExp][] = [
    ['en-GB', 'remind me tomorrow', 'hmm, what was it...', 'call bob', /^I'll remind you: call bob\n/],
    ['de-DE', 'erinnere mich am sonntag um 9', 'moment', 'bob anrufen', /^Ich erinnere dich: bob anrufen\n/],
    ['es-ES', 'recuérdame mañana a las 9', 'no sé todavía', 'llamar a bob', /llamar a bob\n/],
    ['fr-FR', 'rappelle-moi demain à 9h', "euh c'était quoi", 'appeler bob', /appeler bob\n/],
    ['it-IT', 'ricordami domani alle 9', 'boh', 'chiamare bob', /chiamare bob\n/],
    ['nl-NL', 'herinner me morgen om 9 uur', 'geen idee', 'bob bellen', /bob bellen\n/],
    ['pt-BR', 'me lembra amanhã às 9', 'deixa eu pensar', 'ligar pro bob', /ligar pro bob\n/],
  ]
  for (const [locale, request, aloud, answer, set] of ALOUD)
    it(`is waited for, and sets nothing of that name: ${aloud}`, () =>
      play(new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna'), [
        [request, /\?$/],
        [aloud, /\?$/],
        [answer, set],
      ]))
})
