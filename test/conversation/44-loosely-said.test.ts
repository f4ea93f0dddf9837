import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

const PIANO = ['remind me thursday at 16:00 of the piano lesson', /piano/] as [string, RegExp]
const TAXES = ['remind me friday at 10:00 to do the taxes', /taxes/] as [string, RegExp]

describe('44. what is said of a reminder in words that no rule reads as a whole', () => {
  it('moves it, of whatever reminder it names', async () => {
    await play(english(), [
      PIANO,
      TAXES,
      ['the piano lesson has to be 45 minutes earlier', /^Moved: the piano lesson\nThu 26 Nov, 15:15/],
      [
        'the piano teacher cant make it thursday, saturday same time',
        /^I'll remind you: the piano lesson\nSat 28 Nov, 15:15/,
      ],
      ['could we shift that to a week later', /^I'll remind you: the piano lesson\nSat 5 Dec, 15:15/],
    ])
    await play(german(), [
      ['erinner mich donnerstag um 16 uhr an klavier', /klavier/],
      ['erinner mich freitag um 10 an die steuer', /steuer/],
      ['klavier bitte eine halbe stunde eher', /^Verschoben: klavier\nDo, 26\. Nov um 15:30 Uhr/],
      ['hm das wird doch nix, schieb das mal auf samstag', /^Verschoben: klavier\nSa, 28\. Nov um 15:30 Uhr/],
    ])
  })

  it('ends what is not needed, by its name or its day', async () => {
    await play(english(), [
      PIANO,
      TAXES,
      ['the piano is fixed, no need to remind me of it', /^Cancelled: the piano lesson/],
      ['friday isnt needed after all', /^Cancelled: do the taxes/],
    ])
    await play(german(), [
      ['erinner mich donnerstag um 16 uhr an klavier', /klavier/],
      ['erinner mich freitag um 10 an die steuer', /steuer/],
      ['klavier faellt aus, kann weg', /^Gelöscht: klavier/],
      ['die steuer hat sich erledigt, kann raus', /^Gelöscht: steuer/],
    ])
  })

  it('leaves out the day that the reason names', async () => {
    await play(english(), [
      ['remind me every weekday at 7:00 to pack lunch', /pack lunch/],
      ['kindergarten is closed on thursday, skip that one', /^Left out on Thu 26 Nov: pack lunch/],
    ])
    await play(german(), [
      ['erinner mich jeden montag um 7:20 an die turnsachen', /turnsachen/],
      ['vom 7.12. bis 13.12. sind ferien, da bitte nicht', /^Am .*7\. Dez|Ausgelassen|turnsachen/],
    ])
  })

  it('takes the name of one that was offered as the answer, and a number as a question', async () => {
    await play(english(), [
      PIANO,
      TAXES,
      ['move the swimming class to saturday', /^No reminder of yours has “swimming class”/],
      ['the taxes', /^Moved: do the taxes\nSat 28 Nov, 10:00/],
    ])
  })

  it('asks again when it suits, of what came at a bad time', async () => {
    await play(english(), [
      ['remind me in 5 minutes to clean the fish tank', /fish tank/],
      [{ wait: 5 * 60_000 }, /^⏰ clean the fish tank/],
      ['not today, ask me again thrusday 8:15', /^Snoozed until Thu 26 Nov, 08:15/],
    ])
    await play(german(), [
      ['erinner mich in 5 minuten an das aquarium', /aquarium/],
      [{ wait: 5 * 60_000 }, /^⏰ aquarium/],
      ['heute nicht, frag mich donnerstag nochmal', /Do, 26\. Nov/],
    ])
  })

  it('ends a series after so many times, and starts it again on a day', async () => {
    await play(english(), [
      ['remind me every 3 days at 19:00 to feed the fish', /feed the fish/],
      ['stop after the fourth time', /4 times/],
      ['put the fish on hold until saturday', /^Paused: feed the fish/],
      ['no, start them again on sunday', /^Paused: feed the fish\. It comes again Mon 30 Nov/],
    ])
    await play(german(), [
      ['erinner mich alle 3 tage um 19 uhr an die fische', /fische/],
      ['nach dem vierten mal ist schluss', /, 4 Mal, /],
    ])
  })

  it('changes nothing where another is named, more than one, or that it stays', async () => {
    await play(english(), [
      PIANO,
      TAXES,
      ['move the dentist to saturday', /^No reminder of yours has “dentist”/],
      ['the chess club is off, no longer needed', /^(?!Cancelled)/],
      ['the piano lesson is still on, not cancelled', /^(?!Cancelled)/],
      ['is the piano lesson 20 minutes earlier?', /^(?!Moved)/],
      ['list', /piano lesson — Thu 26 Nov, 16:00[\s\S]*taxes — Fri 27 Nov, 10:00/],
    ])
  })

  for (const [locale, request, over] of [
    ['es-ES', 'recuérdame el jueves a las 16 el piano', 'el piano se canceló, ya no hace falta'],
    ['fr-FR', 'rappelle-moi jeudi à 16h le piano', 'le piano est annulé, plus besoin'],
    ['it-IT', 'ricordami giovedì alle 16 il pianoforte', 'il pianoforte è saltato, non serve più'],
    ['pt-BR', 'me lembra do piano quinta às 16h', 'o piano foi cancelado, não precisa mais'],
    ['nl-NL', 'herinner me donderdag om 16 uur aan de piano', 'de piano gaat niet door, kan weg'],
  ] as const)
    it(`ends what is not needed, in ${locale}`, async () => {
      await play(stage({ locale }).person('Anna'), [
        [request, /piano/],
        [
          over,
          /^(?:Cancelado|Cancelada|Annulé|Supprimé|Annullato|Cancellato|Eliminato|Geannuleerd|Verwijderd|Borrado|Apagado)/,
        ],
      ])
    })

  for (const [locale, first, second, said, moved] of [
    [
      'es-ES',
      'recuérdame el viernes a las 10 hacer los impuestos',
      'recuérdame el jueves a las 16 la clase de piano',
      ['los impuestos una hora más tarde', 'la clase de piano es ahora a las 17:15'],
      ['11:00', '17:15'],
    ],
    [
      'fr-FR',
      'rappelle-moi vendredi à 10h de faire les impôts',
      'rappelle-moi jeudi à 16h le cours de piano',
      [
        'les impôts une heure plus tard',
        'le cours de piano est maintenant à 17h15',
        'décale-le à la semaine prochaine',
      ],
      ['11h', '17h15', '3 déc'],
    ],
    [
      'it-IT',
      'ricordami venerdì alle 10 di fare le tasse',
      'ricordami giovedì alle 16 la lezione di piano',
      ["le tasse un'ora più tardi", 'la lezione di piano è spostata a lunedì'],
      ['11:00', 'lun 30 nov'],
    ],
    [
      'pt-BR',
      'me lembra sexta às 10 de fazer o imposto',
      'me lembra quinta às 16h da aula de piano',
      ['o imposto uma hora mais tarde', 'a aula de piano mudou pra segunda'],
      ['11:00', '30 de nov'],
    ],
    [
      'nl-NL',
      'herinner me vrijdag om 10 uur aan de belastingen',
      'herinner me donderdag om 16 uur aan de pianoles',
      ['de belastingen een uur later', 'de pianoles is verzet naar maandag', 'schuif hem door naar volgende week'],
      ['11:00', 'ma 30 nov', 'ma 7 dec|ma 30 nov|volgende'],
    ],
  ] as const)
    it(`moves what is named, in ${locale}`, async () => {
      const person = stage({ locale }).person('Anna')
      await play(person, [
        [first, /\S/],
        [second, /\S/],
        ...said.map((words, i): [string, RegExp] => [words, new RegExp(moved[i] as string)]),
      ])
    })
})
