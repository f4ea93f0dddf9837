import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale: string) => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

const DAILY: Readonly<Record<string, string>> = {
  'en-GB': 'remind me every day at 8 to write the diary',
  'de-DE': 'erinnere mich jeden tag um 8 an das tagebuch',
  'fr-FR': "rappelle-moi tous les jours à 8h d'écrire le journal",
  'es-ES': 'recuérdame todos los días a las 8 escribir el diario',
  'it-IT': 'ricordami ogni giorno alle 8 di scrivere il diario',
  'nl-NL': 'herinner me elke dag om 8 uur aan het dagboek',
  'pt-PT': 'lembra-me todos os dias às 8 de escrever o diário',
}

describe('49. Off for a while', () => {
  for (const [locale, said] of [
    ['de-DE', 'pausier das tagebuch, erst ab freitag wieder'],
    ['de-DE', 'pausier das tagebuch, ab freitag wieder'],
    ['de-DE', 'pausier das tagebuch und fang freitag wieder an'],
    ['de-DE', 'tagebuch erst ab freitag wieder'],
    ['de-DE', "mit dem tagebuch geht's erst am freitag weiter"],
    ['de-DE', 'bis freitag kein tagebuch'],
    ['en-GB', 'pause the diary, back on from friday'],
    ['en-GB', 'pause it and pick it up again on friday'],
    ['en-GB', 'stop the diary for now, resume friday'],
    ['en-GB', 'diary not again until friday'],
    ['en-GB', 'no diary til friday'],
    ['fr-FR', 'mets le journal en pause et reprends vendredi'],
    ['fr-FR', "pas de journal jusqu'à vendredi"],
    ['es-ES', 'pausa el diario y retoma el viernes'],
    ['es-ES', 'nada de diario hasta el viernes'],
    ['it-IT', 'metti in pausa il diario e riprendi venerdì'],
    ['it-IT', 'niente diario fino a venerdì'],
    ['nl-NL', 'pauzeer het dagboek, pas vanaf vrijdag weer'],
    ['nl-NL', 'geen dagboek tot vrijdag'],
    ['pt-PT', 'pausa o diário e retoma na sexta'],
    ['pt-PT', 'nada de diário até sexta'],
  ] as const)
    it(`comes again then: ${said}`, async () => {
      await play(anna(locale), [
        [DAILY[locale] ?? '', /25/],
        [said, /^(?!.*\n)(Paused|Pausiert|En pause|En pausa|In pausa|Gepauzeerd|Em pausa).*27/],
      ])
    })

  it('leaves out the days off, wherever they are said', async () => {
    for (const [locale, asked, said] of [
      [
        'de-DE',
        'erinnere mich werktags um 8 an den stundenzettel',
        'vom 26.11. bis 30.11. hab ich urlaub, dann bitte kein stundenzettel',
      ],
      [
        'de-DE',
        'erinnere mich werktags um 8 an den stundenzettel',
        'bin vom 26. bis 30. november weg, pausier da den stundenzettel',
      ],
      [
        'en-GB',
        'remind me on weekdays at 8 of the timesheet',
        "i'm on vacation from nov 26 to nov 30, no timesheet then please",
      ],
      [
        'en-GB',
        'remind me on weekdays at 8 of the timesheet',
        "from nov 26 to nov 30 i'm on vacation, so please no timesheet",
      ],
    ] as const)
      await play(anna(locale), [
        [asked, /25/],
        [said, /26.*30.*(stundenzettel|timesheet)\n.*25/s],
      ])
    await play(anna('de-DE'), [
      ['erinnere mich werktags um 8 an den stundenzettel', /25/],
      ['hab nächste woche urlaub, stundenzettel dann weglassen', /^Fällt nächste Woche aus: stundenzettel/],
    ])
  })

  it('is paused, whatever is said of it then', async () => {
    await play(anna('en-GB'), [
      [DAILY['en-GB'] ?? '', /25/],
      ['pause the diary', 'Paused until you say resume: write the diary'],
      [
        'snooze diary for 10 minutes',
        '“write the diary” is paused, so I left it as it is. Say “resume” and it comes again.',
      ],
      ['and an hour before', '“write the diary” is paused, so I left it as it is. Say “resume” and it comes again.'],
      ['rename it to journal', 'Changed “write the diary” to “journal”.\nPaused until you say resume: journal'],
      ["that's wrong", /“journal”, every day at 08:00\?/],
      ['cancel the journal', 'Cancelled: journal'],
      ['undo', 'Taken back: journal\nPaused until you say resume: journal'],
    ])
    await play(anna('de-DE'), [
      [DAILY['de-DE'] ?? '', /25/],
      ['pausier das tagebuch', /^Pausiert/],
      ['snooze das tagebuch', /^„tagebuch“ ist pausiert, ich habe nichts geändert/],
      ['fortsetzen', /^Geht weiter: tagebuch/],
    ])
  })

  it('ends what somebody has enough of', async () => {
    for (const said of ['hör auf mit dem tagebuch', 'schluss jetzt mit dem tagebuch', 'lass das tagebuch sein'])
      await play(anna('de-DE'), [
        [DAILY['de-DE'] ?? '', /25/],
        ['erinnere mich am samstag um 11 an den weihnachtsmarkt', /28/],
        [said, 'Gelöscht: tagebuch'],
      ])
    await play(anna('en-GB'), [
      [DAILY['en-GB'] ?? '', /25/],
      ['stop it with the diary', 'Cancelled: write the diary'],
    ])
    await play(anna('de-DE'), [
      [DAILY['de-DE'] ?? '', /25/],
      ['hör auf mit dem quatsch', /^(?!Gelöscht)/],
      ['liste', /tagebuch/],
    ])
  })

  for (const [locale, said, answer] of [
    ['de-DE', 'einmal aussetzen bitte', /^Mi, 25.*\n.*26/],
    ['de-DE', 'nächstes mal nicht', /^Mi, 25.*\n.*26/],
    ['de-DE', 'tagebuch einmal auslassen', /^Mi, 25.*\n.*26/],
    ['de-DE', 'diese woche nicht mehr', /^Fällt diese Woche aus: tagebuch\n.*30/],
    ['de-DE', 'für diese woche reichts', /^Fällt diese Woche aus: tagebuch\n.*30/],
    ['de-DE', 'den rest der woche nicht', /^Fällt diese Woche aus: tagebuch\n.*30/],
    ['de-DE', 'das tagebuch diese woche nicht', /^Fällt diese Woche aus: tagebuch\n.*30/],
    ['de-DE', 'heute nicht nötig', /^Davon kommt heute ohnehin nichts/],
    ['de-DE', 'für zwei wochen pausieren', /^Pausiert: tagebuch. Kommt wieder: Mi, 9. Dez/],
    ['de-DE', 'erst montag wieder', /^Pausiert: tagebuch. Kommt wieder: Mo, 30/],
    ['de-DE', 'erst nächste woche wieder', /^Pausiert: tagebuch. Kommt wieder: Mo, 30/],
    ['en-GB', 'skip once', /^I'll skip Wed 25.*\n.*26/],
    ['en-GB', 'not this time', /^I'll skip Wed 25.*\n.*26/],
    ['en-GB', 'no more this week', /^Left out this week: write the diary\n.*30/],
    ['en-GB', 'not for the rest of the week', /^Left out this week: write the diary\n.*30/],
    ['en-GB', 'enough for this week', /^Left out this week: write the diary\n.*30/],
    ['en-GB', 'not again until monday', /^Paused: write the diary. It comes again Mon 30/],
  ] as const)
    it(`is left out for once or for a while: ${said}`, async () => {
      await play(anna(locale), [
        [DAILY[locale] ?? '', /25/],
        [said, answer],
      ])
    })

  for (const [locale, off, on] of [
    ['de-DE', 'pausier das tagebuch', 'fang wieder mit dem tagebuch an'],
    ['de-DE', 'pausier das tagebuch', 'starte das tagebuch wieder'],
    ['de-DE', 'pausier das tagebuch', 'weitermachen'],
    ['en-GB', 'pause the diary', 'start the diary again'],
    ['en-GB', 'pause the diary', 'turn the diary back on'],
    ['en-GB', 'pause the diary', 'begin again'],
  ] as const)
    it(`begins again: ${on}`, async () => {
      await play(anna(locale), [
        [DAILY[locale] ?? '', /25/],
        [off, /^(Paused|Pausiert)/],
        [on, /^(Back on|Geht weiter): (write the diary|tagebuch)\n.*25/],
      ])
    })

  it('is moved, where it comes only once', async () => {
    await play(anna('de-DE'), [
      ['erinnere mich am freitag um 10 an den zahnarzt', /27/],
      ['erst montag wieder', /zahnarzt\n.*30.* 10:00/],
    ])
    await play(anna('en-GB'), [['turn the heating back on at 5', /: turn the heating back on\n.*17:00/]])
  })
})
