import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const OF_NONE = 'Thanks for telling me. No reminder of yours is about that, so nothing changes.'
const MAYBE = 'Well done! Does that finish a reminder of yours?'

describe('40. told done before it came', () => {
  it('is done, and can be taken back', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['I paid the rent', 'Done: pay the rent ✓'],
      [{ tap: 'Undo' }, /^Taken back: pay the rent comes Fri/],
      ['i already paid my rent yesterday', 'Done: pay the rent ✓'],
      ['remind me to call grandma tomorrow at 5pm', /call grandma/],
      ['i called grandma', 'Done: call grandma ✓'],
      ['remind me to call mom at 6pm', /call mom/],
      ['call mom: already did it', 'Done: call mom ✓'],
      ['remind me to feed the cat at 6pm', /feed the cat/],
      ['just fed the cat this morning', 'Done: feed the cat ✓'],
      ['remind me to water the plants at 6pm', /water the plants/],
      ['the plants are watered', 'Done: water the plants ✓'],
      ['remind me to call dad at 6pm', /call dad/],
      ['call dad - already done', 'Done: call dad ✓'],
    ])
  })

  it('is asked where only a part of it was told', async () => {
    await play(english(), [
      ['remind me to buy a present for mom tomorrow', /present/],
      ['i called mom', MAYBE],
      ['no', /./],
      ['list', /^1 reminder:/],
      ['i called mom', MAYBE],
      ['yes', 'Done: buy a present for mom ✓'],
      ['remind me to visit the bank tomorrow', /visit/],
      ['remind me to write to the bank tomorrow', /write/],
      ['i called the bank', MAYBE],
      [{ tap: 'Done: write to the bank' }, 'Done: write to the bank ✓'],
    ])
  })

  it('leaves tomorrow alone: what was done today may be what came today', async () => {
    await play(english(), [
      ['remind me to take my pills every day at 8pm', /take my pills/],
      [{ wait: 8 * 3_600_000 }, /take my pills/],
      ['done', /^Done: take my pills/],
      [{ wait: 2 * 3_600_000 }, null],
      ['i took my pills', MAYBE],
      [{ wait: 22 * 3_600_000 }, /take my pills/],
    ])
    await play(english(), [
      ['remind me to take my drops every day at 9', /take my drops/],
      ['i took my drops yesterday', MAYBE],
      [{ wait: 22 * 3_600_000 }, /take my drops/],
    ])
    await play(english(), [
      ['remind me to take my drops every day at 8pm', /take my drops/],
      ['i took my drops yesterday', MAYBE],
      ['i took my drops last night', MAYBE],
      [{ wait: 8 * 3_600_000 }, /take my drops/],
    ])
    await play(english(), [
      ['remind me every day at 1pm and 8pm to take my drops', /take my drops/],
      ['i took my drops', /^Done: take my drops/],
      ['i took my drops', MAYBE],
      [{ wait: 8 * 3_600_000 }, /take my drops/],
    ])
    await play(german(), [
      ['erinner mich jeden tag um 20 uhr an die tropfen', /tropfen/],
      ['ich hab die tropfen schon genommen', /^Erledigt/],
      [{ wait: 8 * 3_600_000 }, null],
      ['ich hab die tropfen schon genommen', /^(?!Erledigt)/],
      [{ wait: 24 * 3_600_000 }, /tropfen/],
    ])
    await play(german(), [
      ['erinner mich jeden tag um 20 uhr an die tropfen', /tropfen/],
      ['ich hab die tropfen gestern genommen', /^(?!Erledigt)/],
      [{ wait: 8 * 3_600_000 }, /tropfen/],
    ])
  })

  it('ends of a series the one that is near, and asks about a later one', async () => {
    await play(english(), [
      ['remind me to take my pills every day at 8pm', /take my pills/],
      ['i took my pills', /^Done: take my pills ✓\nIt comes again Wed 25 Nov/],
      ['remind me to pay the rent every 1st of the month', /pay the rent/],
      ['i paid the rent', MAYBE],
    ])
  })

  it('has a kind answer where no reminder is about it', async () => {
    await play(english(), [
      ['remind me to pay the rent friday', /pay the rent/],
      ['i walked the dog', OF_NONE],
      ['just fed the cat', OF_NONE],
      ['list', /^1 reminder:/],
    ])
  })

  it('is read in German', async () => {
    await play(german(), [
      ['erinnere mich freitag an miete zahlen', /miete zahlen/],
      ['ich habe die miete bezahlt', 'Erledigt: miete zahlen ✓'],
      ['erinnere mich morgen um 17 uhr oma anzurufen', /oma/],
      ['oma hab ich gestern angerufen', 'Erledigt: oma anzurufen ✓'],
      ['erinnere mich um 18 uhr an mama anrufen', /mama/],
      ['mama anrufen: schon erledigt', 'Erledigt: mama anrufen ✓'],
      ['erinnere mich um 18 uhr an milch kaufen', /milch/],
      ['milch kaufen - hab ich schon gemacht', 'Erledigt: milch kaufen ✓'],
      ['erinnere mich um 18 uhr an milch kaufen', /milch/],
      ['hab gerade milch gekauft', 'Erledigt: milch kaufen ✓'],
      ['erinnere mich um 18 uhr an ein geschenk für oma', /geschenk/],
      ['ich habe oma angerufen', 'Prima! Ist damit eine deiner Erinnerungen erledigt?'],
      ['habe gerade die katze gefüttert', /^Danke fürs Bescheidsagen\./],
    ])
  })
})
