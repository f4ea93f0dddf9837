import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })
const english = () => stage().person('Anna')
const german = () => stage({ locale: 'de-DE' }).person('Anna')

describe('40. so long ahead of something', () => {
  it('says what it is ahead of', async () => {
    await play(english(), [
      [
        'dentist friday at 2:30pm, remind me an hour before',
        "I'll remind you: dentist\nFri 27 Nov, 13:30, in 3 days.\nThat is 1 hour before Fri 27 Nov, 14:30.",
      ],
      ['remind me 2 hours before the movie on saturday at 8pm', /18:00.*\nThat is 2 hours before Sat 28 Nov, 20:00\.$/],
      ['remind me to call mom friday at 2:30pm', /^I'll remind you: call mom\nFri 27 Nov, 14:30, in 3 days\.$/],
    ])
    await play(german(), [
      [
        'zahnarzt freitag um 14:30, erinner mich eine stunde vorher',
        /13:30 Uhr, in 3 Tagen\.\nDas ist 1 Stunde vor Fr, 27\. Nov um 14:30 Uhr\.$/,
      ],
    ])
  })

  it('is one more message in German, and moves nothing', async () => {
    await play(german(), [
      ['erinnere mich freitag um 14:30 an zahnarzt', /zahnarzt/],
      [
        'und eine stunde vorher auch',
        /Fr, 27\. Nov um 14:30 Uhr.*\nUnd 1 Stunde vorher, Fr, 27\. Nov um 13:30 Uhr\.$/s,
      ],
      ['10 minuten vorher', /Fr, 27\. Nov um 14:30 Uhr.*\nUnd 10 Minuten vorher, Fr, 27\. Nov um 14:20 Uhr\.$/s],
      ['erinnere mich jeden tag um 9 an tabletten', /tabletten/],
      ['und 10 minuten vorher', /^Ich erinnere dich: tabletten\nJeden Tag um 9:00 Uhr.*\nUnd 10 Minuten vorher/s],
      ['10 minuten früher', /8:50 Uhr/],
    ])
  })

  it('is told otherwise', async () => {
    await play(english(), [
      ['my train leaves friday at 11:05 am, give me a nudge 50 min ahead', /10:15/],
      ['better 90 min ahead', /^I'll remind you: train leaves\nFri 27 Nov, 09:35, in 3 days\.$/],
      ['make it an hour', /10:05/],
      ['and 10 minutes before too', /10:55.*\nThat is 10 minutes before Fri 27 Nov, 11:05\.$/],
    ])
    await play(english(), [
      ['remind me of the MOT on friday at 8:40 and also a day ahead', /And 1 day before/],
      ['20 minutes ahead is enough, not a day', /08:40.*\nAnd 20 minutes before, at Fri 27 Nov, 08:20\.$/],
    ])
    await play(english(), [
      ['remind me to stretch in 1 hour', /13:00/],
      ['actually 30 minutes is enough', /12:30/],
    ])
    await play(german(), [
      ['mein zug fährt freitag um 11:05, erinner mich 50 min vorher', /10:15 Uhr/],
      ['30 min vorher reicht auch', /^Ich erinnere dich: zug fährt\nFr, 27\. Nov um 10:35 Uhr, in 3 Tagen\.$/],
      ['mach 90 min draus', /9:35 Uhr/],
    ])
    await play(german(), [
      ['erinner mich an den zug am freitag um 6:12', /zug/],
      ['am abend davor bitte auch nochmal', /Do, 26\. Nov um 18:00 Uhr\.$/],
    ])
  })

  it('answers where an earlier one has gone by', async () => {
    await play(english(), [
      ['ping me 2 hours before the 1:30pm viewing', /has already gone by/],
      ['ok then 20 minutes before the viewing', /13:10.*\nThat is 20 minutes before Tue 24 Nov, 13:30\.$/],
    ])
    await play(german(), [
      ['sag mir 2 stunden vor der besichtigung um 13:30 bescheid', /schon vorbei/],
      ['ok dann 20 minuten vor der besichtigung', /13:10 Uhr/],
    ])
  })

  it('comes more than once, and each year', async () => {
    await play(english(), [
      [
        "Diya's recital is on saturday at 6 pm, remind me the day before and again 2 hours before",
        /16:00.*\nThat is 2 hours before Sat 28 Nov, 18:00\.\nAnd 1 day before, at Fri 27 Nov, 18:00\.$/,
      ],
      ['interview on friday at 2pm, heads up 30 min before please', /^I'll remind you: interview\nFri 27 Nov, 13:30/],
      ["dad's birthday is on 3 october, remind me every year a day before", /Every year on October 2 at 09:00/],
      ['trash goes out every tuesday at 7, remind me the evening before', /Every Monday at 18:00/],
      ['rent is due on the 3rd of every month, remind me 3 days before', /Every month on the last day/],
    ])
    await play(german(), [
      [
        'am freitag um 10 ist die prüfung, erinnere mich am vorabend und eine stunde vorher',
        /9:00 Uhr.*\nDas ist 1 Stunde vor .* 10:00 Uhr\.\nUnd 16 Stunden vorher, Do, 26\. Nov um 18:00 Uhr\.$/,
      ],
      [
        'am 3. oktober hat papa geburtstag, erinner mich jedes jahr einen tag vorher ans geschenk',
        /geschenk\nJedes Jahr am 2\. Oktober/,
      ],
      [
        'vorstellungsgespräch freitag 14 uhr, 30 min vorher bescheid bitte',
        /vorstellungsgespräch\nFr, 27\. Nov um 13:30 Uhr/,
      ],
      ['erinner mich 20 min bevor mein bus um 16:35 fährt', /bus fährt\nDi, 24\. Nov um 16:15 Uhr/],
    ])
  })

  it('is taken back with a word of what stays', async () => {
    await play(english(), [
      ['remind me tomorrow at 18:00 to start the bread maker', /bread maker/],
      ['and also 10 minutes before', /And 10 minutes before/],
      ['undo', /^Taken back: start the bread maker comes Wed 25 Nov, 18:00/],
    ])
  })

  for (const [locale, event, ahead, rather, enough, twice, yearly] of [
    [
      'es-ES',
      'mi tren sale el viernes a las 11:05',
      'avísame 50 min antes',
      'mejor 90 min antes',
      'con 30 minutos antes basta',
      'recuérdame el día antes y otra vez 2 horas antes',
      'el cumpleaños de papá es el 3 de octubre, recuérdame cada año un día antes',
    ],
    [
      'fr-FR',
      'mon train part vendredi à 11h05',
      'préviens-moi 50 min avant',
      'plutôt 90 min avant',
      '30 minutes avant suffisent',
      'rappelle-moi la veille et encore 2 heures avant',
      "l'anniversaire de papa est le 3 octobre, rappelle-moi chaque année un jour avant",
    ],
    [
      'it-IT',
      'il mio treno parte venerdì alle 11:05',
      'avvisami 50 min prima',
      'meglio 90 min prima',
      '30 minuti prima bastano',
      'ricordamelo il giorno prima e di nuovo 2 ore prima',
      'il compleanno di papà è il 3 ottobre, ricordamelo ogni anno un giorno prima',
    ],
    [
      'pt-BR',
      'meu trem sai sexta às 11:05',
      'me avisa 50 min antes',
      'melhor 90 min antes',
      '30 minutos antes já basta',
      'me lembra no dia antes e de novo 2 horas antes',
      'o aniversário do papai é 3 de outubro, me lembra todo ano um dia antes',
    ],
    [
      'nl-NL',
      'mijn trein vertrekt vrijdag om 11:05',
      'waarschuw me 50 min van tevoren',
      'liever 90 min van tevoren',
      '30 minuten van tevoren is genoeg',
      'herinner me de dag ervoor en nog een keer 2 uur ervoor',
      "papa's verjaardag is op 3 oktober, herinner me elk jaar een dag van tevoren",
    ],
  ] as const)
    it(`is told otherwise, comes more than once, and each year, in ${locale}`, async () => {
      await play(stage({ locale }).person('Anna'), [
        [`${event}, ${ahead}`, /10[:h]15/],
        [rather, /^[^\n]*\n[^\n]*9[:h]35[^\n]*$/],
        [enough, /^[^\n]*\n[^\n]*10[:h]35[^\n]*$/],
        [`${event}, ${twice}`, /9[:h]05.*26.*11[:h]05/s],
        [yearly, /2 (?:de )?(?:octubre|octobre|ottobre|outubro|oktober)/],
      ])
    })

  for (const [locale, said] of [
    ['en-GB', 'remind me of the exam on friday at 9 once the day before and once an hour before'],
    ['en-GB', 'i have an exam friday at 9, remind me first the day before and then an hour before'],
    ['de-DE', 'erinner mich an die prüfung am freitag um 9, einmal am tag vorher und einmal eine stunde vorher'],
    ['de-DE', 'ich hab am freitag um 9 prüfung, erinner mich einmal am vortag und einmal eine stunde vorher'],
    ['fr-FR', "j'ai un examen vendredi à 9h, rappelle-moi une fois la veille et une fois une heure avant"],
    ['es-ES', 'tengo examen el viernes a las 9, recuérdame una vez el día antes y una vez una hora antes'],
    ['it-IT', "ho un esame venerdì alle 9, ricordami una volta il giorno prima e una volta un'ora prima"],
    ['nl-NL', 'ik heb vrijdag om 9 uur examen, herinner me één keer de dag ervoor en één keer een uur ervoor'],
    ['pt-BR', 'tenho exame na sexta às 9h, me lembra uma vez no dia anterior e uma vez uma hora antes'],
  ] as const)
    it(`comes once so far ahead and once nearer: ${said}`, async () => {
      await play(stage({ locale }).person('Anna'), [
        [said, /^[^\n]*: (the )?(exam|prüfung|examen|esame|exame)\n[^\n]*8[:h].*\n[^\n]*26[^\n]*9[:h]/is],
      ])
    })
})
