import { Stage } from '../../src/cli/talk/stage.js'
import { play, type Step } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')
const OF_OTHER: Step = ['remind me tomorrow at 12:00 to buy oat milk', /oat milk/]
const VON_ANDEREM: Step = ['erinner mich morgen um 12 an die Hafermilch', /Hafermilch/]

describe('54. a reminder named otherwise than it is written', () => {
  it('is the doctor who is Dr, in all languages', async () => {
    await play(english(), [
      OF_OTHER,
      ['remind me to see Dr Gallagher on monday at 10:10', /Gallagher/],
      ['cancel the doctor', /^Cancelled: see Dr Gallagher/],
    ])
    await play(english(), [
      OF_OTHER,
      ['remind me to call the professor on monday at 10:10', /professor/],
      ['move the prof to 11:00', /^Moved: call the professor\nMon 30 Nov, 11:00/],
    ])
    await play(german(), [
      VON_ANDEREM,
      ['erinner mich montag um 10:10 an den Termin bei Dr. Ammann', /Ammann/],
      ['streich den doktor', /^Gelöscht: Termin bei Dr\. Ammann/],
    ])
    for (const [locale, set, cancel] of [
      ['es-ES', 'recuérdame mañana a las 10 ver a la Dra. Ruiz', 'cancela la doctora'],
      ['fr-FR', 'rappelle-moi demain à 10h de voir le Dr Petit', 'annule le docteur'],
      ['it-IT', 'ricordami domani alle 10 di chiamare il dott. Rossi', 'cancella il dottore'],
      ['pt-BR', 'me lembra amanhã às 10h de ver o Dr. Lima', 'cancela o doutor'],
      ['nl-NL', 'herinner me morgen om 10 uur aan dr. Jansen', 'verwijder de dokter'],
    ] as const)
      await play(stage({ locale }).person('Anna'), [
        [set, /Ruiz|Petit|Rossi|Lima|Jansen/],
        [cancel, /^\p{L}+\s?: .*(Ruiz|Petit|Rossi|Lima|Jansen)$/u],
      ])
  })

  it('is written in one word or in two', async () => {
    await play(english(), [
      OF_OTHER,
      ['remind me to pick up Leo from swimming at 15:45', /Leo/],
      ['make the swimming pickup 16:10', /pick up Leo from swimming\nTue 24 Nov, 16:10/],
    ])
  })

  it('is what a vague word behind it is about', async () => {
    await play(english(), [
      OF_OTHER,
      ['remind me to submit the grant application on friday at 14:00', /grant/],
      ['the grant stuff can wait till monday', /submit the grant application\nMon 30 Nov, 14:00/],
    ])
    await play(german(), [
      VON_ANDEREM,
      ['erinner mich morgen um 14 uhr an die Mail an den Hausmeister', /Hausmeister/],
      ['wann war die hausmeistersache?', /Hausmeister: .*14:00/],
      ['das mit dem hausmeister bitte am freitag, gleiche uhrzeit', /Hausmeister\nFr, 27\. Nov um 14:00/],
      ['lösch die hausmeistersache', /^Gelöscht: Mail an den Hausmeister/],
    ])
    await play(stage({ locale: 'nl-NL' }).person('Anna'), [
      ['herinner me morgen om 10 uur aan de tandarts', /tandarts/],
      ['verwijder de tandartsafspraak', /^Verwijderd: .*tandarts/],
    ])
  })

  it('is somebody’s', async () => {
    await play(german(), [
      VON_ANDEREM,
      ['erinner mich samstag um 11 an das Geschenk für Opa', /Opa/],
      ['opas geschenk lieber schon am freitag', /Geschenk für Opa\nFr, 27\. Nov um 11:00/],
      ['verschieb omas geschenk auf sonntag', /omas geschenk/],
    ])
  })

  it('is asked about where two may be meant, and not taken for one that it is not', async () => {
    await play(english(), [
      ['remind me to see Dr Gallagher on monday at 10:10', /Gallagher/],
      ['remind me to phone Dr Shah on friday at 9:00', /Shah/],
      ['cancel the doctor', /^2 reminders fit/],
      ['list', /^2 reminders/],
    ])
    await play(english(), [
      ['remind me to water the plants tomorrow at 9:00', /plants/],
      ['cancel the waterpolo', /water the plants/],
      ['list', /^1 reminder[\s\S]*water the plants/],
    ])
    await play(english(), [
      ['remind me to get up tomorrow at 6:40', /get up/],
      ['remind me to set out my shoes tonight at 21:00', /shoes/],
      [
        'make getting up 6:20 and the shoes 21:30',
        /get up\nWed 25 Nov, 06:20[\s\S]*set out my shoes\nTue 24 Nov, 21:30/,
      ],
    ])
    await play(german(), [
      ['erinner mich morgen um 9 an die Schule', /Schule/],
      ['lösch das schulfest', /Schule|schulfest/],
      ['liste', /^1 Erinnerung[\s\S]*Schule/],
    ])
  })
})

describe('54. what is taken back or moved with few words', () => {
  it('is one’s own in a group, and of several it is asked', async () => {
    const here = stage({ timeZone: 'Europe/Berlin' })
    await play(here.person('Anna'), [
      ['remind me today at 18:00 to lock the shed', /lock the shed/],
      ['push mine back 15 minutes', /lock the shed\nTue 24 Nov, 18:15/],
      ['remind me today at 19:00 to ring the caterer', /caterer/],
      ['move mine to 20:00', /lock the shed[\s\S]*ring the caterer/],
      ['list', /18:15[\s\S]*19:00/],
    ])
    await play(german(), [VON_ANDEREM, ['meine kannst du löschen', /^Gelöscht: Hafermilch/]])
  })

  it('is what was just set', async () => {
    await play(english(), [OF_OTHER, ["actually don't, never mind", /milk/], ['list', /^No reminders/]])
    await play(german(), [
      VON_ANDEREM,
      ['auf 18 uhr verschieben', /Hafermilch\nMi, 25\. Nov um 18:00/],
      ['vergiss es, den termin gibts nicht mehr', /^Gelöscht: Hafermilch/],
    ])
  })
})
