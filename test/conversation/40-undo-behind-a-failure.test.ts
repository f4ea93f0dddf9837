import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')

const older = (change: string) =>
  `Your last message changed nothing. The change before it: ${change}. Say “undo” again to take that back.`

describe('40. undo behind a message that changed nothing', () => {
  it('says what it would take back, and does it when it is said again', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['cancel the dentist', /^No reminder of yours has “dentist”/],
      ['undo', older('pay the rent (set)')],
      ['undo', "Taken back, I won't remind you: pay the rent"],
      ['undo', /^There is nothing to take back/],
    ])
  })

  it('does so behind a refusal, a question and what was not understood', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['snooze', /has not come yet/],
      ['undo', older('pay the rent (set)')],
      ['fnord blah', /^I'm not sure/],
      ['undo', older('pay the rent (set)')],
      ['move the rent to monday', /^Moved: pay the rent/],
      ['remind me to buy milk', /^When shall I remind you/],
      ['undo', /^Your last message changed nothing\. The change before it: pay the rent \(changed\)\./],
      ['never mind', /./],
      ['undo', /^Taken back: pay the rent comes Fri/],
    ])
  })

  it('counts the many that it would take back', async () => {
    const anna = english()
    for (let n = 1; n <= 12; n += 1) await anna.say(`remind me tomorrow at 9 to do thing ${n}`)
    await play(anna, [
      ['cancel everything', /all 12/],
      ['yes', /12 reminders/],
      ['cancel the dentist', /./],
      ['undo', older('12 reminders (cancelled)')],
    ])
  })

  it('takes back at once behind what only asked', async () => {
    for (const asked of ['settings', "what's my time zone?", 'link my chats', 'list', 'tomorrow?'])
      await play(english(), [
        ['remind me to pay the rent friday', /pay the rent/],
        [asked, /./],
        ['undo', "Taken back, I won't remind you: pay the rent"],
      ])
  })

  it('takes "yes" and a tap for it', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['cancel the dentist', /^No reminder of yours/],
      ['undo', older('pay the rent (set)')],
      ['yes', /^Taken back, I won't remind you/],
      ['use 24 hour clock', /./],
      ['cancel the dentist', /^You have no reminder/],
      ['undo', older('settings')],
      [{ tap: 'Undo' }, 'Your settings are as they were.'],
    ])
  })

  it('takes back at once what the last change was, whatever was asked since', async () => {
    await play(english(), [
      ['cancel the dentist', /^You have no reminder/],
      ['undo', /^There is nothing to take back/],
      ['cancel the dentist', /^You have no reminder/],
      ['remind me to pay the rent friday', /pay the rent/],
      ['list', /^1 reminder:/],
      ['thanks', /./],
      ['undo', /^Taken back, I won't remind you/],
    ])
  })

  it('is said in German', async () => {
    await play(stage({ locale: 'de-DE' }).person('Anna'), [
      ['erinnere mich freitag an miete zahlen', /miete zahlen/],
      ['lösche den zahnarzt', /^Keine deiner Erinnerungen/],
      [
        'rückgängig',
        'Deine letzte Nachricht hat nichts geändert. Die Änderung davor: miete zahlen (gesetzt). Sag noch einmal „rückgängig“, um sie zurückzunehmen.',
      ],
      ['rückgängig', /^Zurückgenommen/],
    ])
  })
})
