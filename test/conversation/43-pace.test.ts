import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')
const MINUTE = 60_000

describe('43. how often it asks again', () => {
  it('is put right without moving what is asked for', async () => {
    await play(person(), [
      ['bug me every 10 minutes from 1pm to take the pill until i say done', /pill/],
      ['every 30 minutes is enough', /pill\nTue 24 Nov, 13:00.*\nThen every 30 minutes/],
      [{ wait: 60 * MINUTE }, /pill/],
      [{ wait: 29 * MINUTE }, null],
      [{ wait: 2 * MINUTE }, /Asking again/],
      ['done', /^Done/],
    ])
    await play(person('de-DE'), [
      ['nerv mich ab 13 uhr alle 10 minuten mit der pille bis ich fertig sage', /pille/],
      ['alle 20 minuten reicht auch', /pille\nDi, 24\. Nov um 13:00.*\nDanach alle 20 Minuten/],
      ['undo', /./],
      [{ wait: 60 * MINUTE }, /pille/],
      [{ wait: 11 * MINUTE }, /pille/],
    ])
  })

  it('is no pace of what asks once', async () => {
    await play(person(), [
      ['remind me at 3pm to stretch', /stretch/],
      ['no, every 2 hours', /stretch\nEvery 2 hours/],
    ])
  })
})
