import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const person = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('41. what is complained of in front of a command', () => {
  it('is no part of it: what cannot be, and what was misunderstood', async () => {
    await play(person(), [
      ['remind me on thursday at 3pm to return the drill', /drill\nThu 26/],
      ['argh i cant make thursday, do friday instead', /drill\nFri 27 Nov, 15:00/],
      ['you misheard me, 4pm', /drill\nFri 27 Nov, 16:00/],
    ])
    await play(person('de-DE'), [
      ['erinner mich donnerstag um 15 uhr an den bohrer', /bohrer\nDo, 26/],
      ['das schaff ich nicht, eine woche später', /bohrer\nDo, 3\. Dez/],
      ['halt falsch verstanden, am freitag', /bohrer\nFr, 27\. Nov/],
      ['mach doch um 16 uhr', /bohrer\nFr, 27\. Nov um 16:00/],
    ])
  })

  it('leaves alone what is asked for without it', async () => {
    await play(person(), [["i can't find the drill", /^(?!I'll remind)/]])
    await play(person('de-DE'), [['das schaff ich heute nicht', /^(?!Ich erinnere)/]])
  })

  it('quiets the one that is named, and ends what asks only once', async () => {
    await play(person(), [
      ['bug me every 10 minutes from 3pm to take the pill until i say done', /pill/],
      ['remind me every day at 4 to stretch', /stretch/],
      ['stop nagging me about the pill, once is enough', /pill/],
      ['list', /1\. take the pill.*\n.*stretch/],
      ['stop nagging me about the stretching', /^Cancelled: stretch/],
    ])
    await play(person('de-DE'), [
      ['nerv mich alle 10 minuten ab 15 uhr mit der pille bis ich fertig sage', /pille/],
      ['hör auf mich wegen der pille zu nerven', /^(?!Gelöscht|Abgesagt).*pille/s],
      ['liste', /1\. .*pille/],
    ])
  })

  it('knows the other one of two', async () => {
    await play(person(), [
      ['remind me at 3pm to call ana', /ana/],
      ['remind me at 4pm to call bob', /bob/],
      ['the other one', /^(?!Moved)/],
      ['make the other one', /^(?!Moved)/],
      ['list', /15:00.*\n.*16:00/],
      ['the other one at 6 pls', /ana\n.*18:00/],
    ])
    await play(person('de-DE'), [
      ['erinner mich um 15 uhr an ana', /ana/],
      ['erinner mich um 16 uhr an bob', /bob/],
      ['die andere auf 18 uhr', /ana\n.*18:00/],
    ])
  })

  it('is asked about what is there, in passing', async () => {
    await play(person(), [
      ['remind me on friday at 11 to water the ferns', /ferns/],
      ['am i doing anything friday morning??', /water the ferns/],
      ['did i ever set anything for the taxes?', /no|nothing/i],
      ['push the ferns back to 12', /ferns\nFri 27 Nov, 12:00/],
      ['the ferns are now at 5pm', /ferns\nFri 27 Nov, 17:00/],
    ])
    await play(person('de-DE'), [
      ['erinner mich heute um 16 uhr an den farn', /farn/],
      ['wieviele sachen hab ich heute noch', /1/],
      ['verschieb den farn auf freitag, uhrzeit bleibt', /farn\nFr, 27\. Nov um 16:00/],
      ['ich wohn jetzt in lissabon, stell die zeitzone um', /Lis/],
    ])
  })

  it('may be that somebody does not know yet', async () => {
    await play(person(), [
      ['remind me to descale the kettle', /^When/],
      ['uhm not sure yet', /kettle/],
      ['ok friday at 11', /kettle\nFri 27 Nov, 11:00/],
    ])
  })

  it('takes the words that are put right for those, and leaves the rest', async () => {
    await play(person(), [
      ['remind me friday at 11 to text uncle joe about the boat', /text uncle joe about the boat/],
      ['please change it to phone instead of text', /phone uncle joe about the boat/],
      ['the boat thing needs to be on saturday', /boat\n?.*Sat 28 Nov/s],
    ])
    await play(person('de-DE'), [
      ['erinner mich freitag um 11 an den optiker', /optiker/],
      ['den optiker bitte auf halb fünf', /optiker\nFr, 27\. Nov um 16:30/],
      ['17 uhr meinte ich natürlich', /optiker\nFr, 27\. Nov um 17:00/],
      ['ändere den text in brille abholen', /brille abholen/],
      ['steht am wochenende was an', /nichts|keine/i],
    ])
  })

  it('asks what is on in the middle of a question, which stays open', async () => {
    await play(person(), [
      ['remind me to cancel the gym', /^When/],
      ['uhm what do i have on sunday', /^You have no reminder/],
      ['saturday at 10', /cancel the gym\nSat 28 Nov, 10:00/],
    ])
  })

  it('leaves out the one day that is told of', async () => {
    await play(person('de-DE'), [
      ['erinner mich jeden donnerstag um 19 uhr ans tanzen', /tanzen/],
      ['tanzen fällt diesen donnerstag aus, nur dieses eine mal', /tanzen/],
      [{ wait: 3 * 86_400_000 }, null],
    ])
  })
})
