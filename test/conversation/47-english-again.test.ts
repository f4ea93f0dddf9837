import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const english = () => new Stage({ now: '2026-11-24T11:00:00Z' }).person('Anna')

describe('47. English as it is typed', () => {
  it('puts another time behind a new name', async () => {
    await play(english(), [
      ['remind me on thursday at 6pm to pick up Rory', /Rory/],
      ['rename it to pick up Finn', /Finn/],
      ['and make it 6:20', /pick up Finn\nThu 26 Nov, 18:20/],
    ])
  })

  it('asks again at a part of today', async () => {
    await play(english(), [
      ['remind me in 15 minutes to move the laundry', /laundry/],
      [{ wait: 15 * 60_000 }, /^⏰ move the laundry/],
      ['remind me again tonight at 8', /^Snoozed until Tue 24 Nov, 20:00/],
      [{ wait: 8 * 3_600_000 }, /^⏰ move the laundry/],
      ['give it another 10', /^Snoozed until/],
    ])
  })

  it('leaves the reason out of the text', async () => {
    await play(english(), [
      ['remind me every day at 21:00 to write in my diary, i keep forgetting', /^I'll remind you: write in my diary\n/],
      [
        'nag me every 15 minutes to file the expenses, starting at 2pm, until its done',
        /^I'll remind you: file the expenses\n/,
      ],
    ])
  })

  it('hears wishes put politely, and facts that are the new time', async () => {
    await play(english(), [
      ['remind me friday at 9 to call the notary', /notary/],
      ['a heads up the day before would be great', /And 1 day before/],
      ['could that repeat every friday?', /Every Friday at 09:00/],
      ['so thursday is empty right?', /Thu 26 Nov/],
      ['what have you noted down so far', /call the notary/],
      ['thats all for now, cheers', /^(?!I'm not sure)/],
    ])
    await play(english(), [
      ['remind me thursday at 13:15 of the boiler service', /boiler/],
      ['they rang, its only next tuesday now. time stays', /boiler service\nTue 1 Dec, 13:15/],
    ])
  })

  it('sets once more what was just done', async () => {
    await play(english(), [
      ['remind me in 20 minutes to take my antibiotics', /antibiotics/],
      [{ wait: 20 * 60_000 }, /^⏰ take my antibiotics/],
      ['just took em', /^Done: take my antibiotics/],
      ['remind me again in 8 hours', /^I'll remind you: take my antibiotics\nTue 24 Nov, 20:20/],
    ])
  })

  it('takes a word of asking behind a request for no text', async () => {
    await play(english(), [
      ['thursday at 17:45 physio, remind me please', /^I'll remind you: physio\nThu 26 Nov, 17:45/],
      ['rent is due on the 1st of every month, could you tell me 2 days ahead each time', /^I'll remind you: rent\n/],
      ['remind me please', /^What shall I remind you of\?/],
    ])
  })
})
