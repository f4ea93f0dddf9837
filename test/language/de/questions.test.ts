import { type Questions, testQuestions } from '../asked.js'

const TODAY = '12-02..12-03'
const TOMORROW = '12-03..12-04'

const QUESTIONS: Questions = [
  ['zeige meine Erinnerungen', 'list'],
  ['Liste', 'list'],
  ['Erinnerungen anzeigen', 'list'],
  ['mehr', 'list more'],

  ['was hab ich am freitag?', 'list 12-04..12-05'],
  ['was steht heute an?', `list ${TODAY}`],
  ['sag mir, was heute ansteht', `list ${TODAY}`],
  ['was habe ich heute zu tun', `list ${TODAY}`],
  ['habe ich heute noch was?', `list ${TODAY}`],
  ['was hab ich morgen früh', 'list 12-03 04:00..12-03 12:00'],
  ['habe ich morgen etwas vor', `list ${TOMORROW}`],
  ['was ist am wochenende los', 'list 12-05..12-07'],
  ['was hab ich nächste woche', 'list 12-07..12-14'],
  ['ist am montag was', 'list 12-07..12-08'],
  ['wie sieht mein freitag aus', 'list 12-04..12-05'],
  ['was hab ich am 15. dezember', 'list 12-15..12-16'],
  ['was steht in den nächsten 3 tagen an', 'list 12-02 10:15..12-06'],
  ['was hab ich nach 17 uhr heute', 'list 12-02 17:00..12-03'],
  ['habe ich zwischen 9 und 12 morgen was', 'list 12-03 09:00..12-03 12:00'],

  ['Was kommt als Nächstes?', 'list next'],
  ['wann ist meine nächste Erinnerung?', 'list next'],
  ['gibt es etwas Überfälliges?', 'list overdue'],
  ['zeig die wiederkehrenden', 'list repeating'],
  ['was habe ich heute erledigt', `list done ${TODAY}`],
  ['was hab ich diese woche geschafft', 'list done 11-30..12-07'],

  ['habe ich eine Erinnerung für die Miete?', 'list "Miete"'],
  ['suche Miete', 'list "Miete"'],
  ['zeig mir Erinnerungen zum Zahnarzt', 'list "Zahnarzt"'],
  ['hab ich was zum zahnarzt?', 'list "zahnarzt"'],
  ['zeig mir alles über milch', 'list "milch"'],

  ['wie viele erinnerungen habe ich?', 'count'],
  ['hab ich freitag frei?', 'free 12-04..12-05'],
  ['bin ich am samstag frei', 'free 12-05..12-06'],
  ['wann ist das essen mit zoe', 'when "essen mit zoe"'],
  ['um wie viel uhr ist der friseur', 'when "friseur"'],
  ['wie lange noch bis zum zug', 'when "zug"'],
  ['wann muss ich mama anrufen', 'when "mama anrufen"'],
  ['wann kommt das', 'when that'],
  ['ist das morgens oder abends', 'when that'],

  ['zeig meine erinnerungen nach farbe sortiert', 'list not read: nach farbe sortiert'],
]

describe('nach Erinnerungen fragen', () => {
  testQuestions('de-DE', QUESTIONS)

  describe('nicht', () => {
    testQuestions('de-DE', [
      ['nächsten freitag', 'time'],
      ['Erinnerungen sind toll', 'none'],
      ['wie spät ist es', 'social'],
    ])
  })
})
