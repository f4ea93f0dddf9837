import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const THREE: Step[] = [
  ['remind me tomorrow at 9:00 to buy stamps', /stamps/],
  ['remind me tomorrow at 14:00 to fix the fence', /fence/],
  ['remind me tomorrow at 18:00 to bake scones', /scones/],
  ['list', /^3 reminders/],
]
const DREI: Step[] = [
  ['erinner mich morgen um 9 an die Briefmarken', /Briefmarken/],
  ['erinner mich morgen um 14 uhr an den Zaun', /Zaun/],
  ['erinner mich morgen um 18 uhr an die Kekse', /Kekse/],
  ['liste', /^3 Erinnerungen/],
]

describe('52. what was listed, by its place', () => {
  it('is moved to the time that is said, and "one" is none', async () => {
    await play(english(), [...THREE, ['move the last one to 20:00', /^Moved: bake scones\nWed 25 Nov, 20:00/]])
    await play(english(), [...THREE, ['move the second one to 20:00', /^Moved: fix the fence\nWed 25 Nov, 20:00/]])
    await play(english(), [...THREE, ['move the next one to 8:30', /^Moved: buy stamps\nWed 25 Nov, 08:30/]])
    await play(english(), [...THREE, ['shift that one to one', /^Moved: bake scones\nWed 25 Nov, 13:00/]])
    await play(english(), [
      ...THREE,
      ['move the fence from 14:00 to 16:00', /^Moved: fix the fence\nWed 25 Nov, 16:00/],
    ])
  })

  it('comes so much earlier or later without a verb', async () => {
    await play(english(), [
      ...THREE,
      ['number 2 an hour earlier', /fix the fence\nWed 25 Nov, 13:00/],
      ['the last one half an hour later please', /bake scones\nWed 25 Nov, 18:30/],
      ['two hours earlier', /bake scones\nWed 25 Nov, 16:30/],
    ])
    await play(german(), [
      ...DREI,
      ['nummer 2 eine stunde früher', /Zaun\nMi, 25\. Nov um 13:00/],
      ['die dritte eine viertelstunde später bitte', /Kekse\nMi, 25\. Nov um 18:15/],
      ['2 stunden früher', /Kekse\nMi, 25\. Nov um 16:15/],
    ])
  })

  it('is changed, each as said, by two commands in one message', async () => {
    await play(english(), [
      ...THREE,
      ['number 2 an hour earlier, delete number 3', /fence\nWed 25 Nov, 13:00[\s\S]*Cancelled: bake scones/],
      ['cancel the stamps and move the fence to 15:30', /^Cancelled: buy stamps[\s\S]*fence\nWed 25 Nov, 15:30/],
    ])
    await play(german(), [
      ...DREI,
      ['nummer 2 eine stunde früher, nummer 3 löschen', /Zaun\nMi, 25\. Nov um 13:00[\s\S]*Gelöscht: Kekse/],
      [
        'lösch die briefmarken und verschieb den zaun auf 15:30',
        /^Gelöscht: Briefmarken[\s\S]*Zaun\nMi, 25\. Nov um 15:30/,
      ],
    ])
  })

  it('goes by its place', async () => {
    await play(english(), [
      ...THREE,
      ['number 1 can go', /^Cancelled: buy stamps/],
      ['move the fence to 15:00', /^Moved/],
      ['and the other one can go', /^Cancelled: bake scones/],
    ])
    await play(german(), [...DREI, ['die ersten beiden kannst du löschen', /^Gelöscht: Briefmarken und Zaun/]])
    await play(german(), [
      ...DREI.slice(0, 2),
      ['die erste bitte auf halb neun', /^Verschoben: Briefmarken/],
      ['und die andere kann weg', /^Gelöscht: Zaun/],
    ])
  })

  it('stays where nothing is said of it, and what is new is new', async () => {
    await play(english(), [
      ...THREE,
      ['cancel the stamps and the party hats', /closest|No reminder/],
      ['call mom at 4 and post the letters at 5', /call mom[\s\S]*post the letters/],
      ['list', /buy stamps[\s\S]*14:00[\s\S]*18:00/],
    ])
  })

  it('is of today where one of several in a message says "tonight"', async () => {
    await play(english(), [
      ['remind me to get up tomorrow at 6:40, and tonight at 21:00 to set out my shoes', /shoes — Tue 24 Nov, 21:00/],
      ['remind me to pack on friday at 7, and this evening at 19:00 to wash the socks', /socks — Tue 24 Nov, 19:00/],
      ['remind me tomorrow at 6:40 to get up and at 21:00 to set out the boots', /boots — Wed 25 Nov, 21:00/],
    ])
    await play(german(), [
      [
        'erinner mich morgen um 6:40 ans aufstehen und heute abend um 21 uhr an die schuhe',
        /schuhe — Di, 24\. Nov um 21:00/,
      ],
    ])
  })
})
