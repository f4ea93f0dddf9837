import type { CreateIntent } from '../../intent.js'
import { type AgendaWords, readAgenda as readAgendaIn } from '../../requests/agenda.js'
import { phrasesOf } from '../../text/phrase.js'
import { leading } from '../choose-time.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from './courtesy.js'

const VERBS = ['schick', 'schicke', 'sende', 'send', 'gib', 'zeig', 'zeige', 'nenn', 'nenne', 'sag', 'sage', 'poste']
const WANTS = phrasesOf(
  'kannst du mir',
  'koenntest du mir',
  'wuerdest du mir',
  'kannst du uns',
  'ich moechte',
  'ich haette gern',
  'ich will',
)

const WORDS: AgendaWords<Reader> = {
  asks: [
    ...VERBS.flatMap((verb) => [
      [verb, 'mir', 'bitte'],
      [verb, 'uns', 'bitte'],
      [verb, 'mir'],
      [verb, 'uns'],
    ]),
    ...WANTS,
  ],
  day: phrasesOf(
    'meinen tag',
    'den tag',
    'meine agenda',
    'die agenda',
    'eine agenda',
    'meine tagesagenda',
    'die tagesagenda',
    'meine tagesuebersicht',
    'die tagesuebersicht',
    'eine tagesuebersicht',
    'meinen tagesplan',
    'den tagesplan',
    'eine uebersicht ueber meinen tag',
    'eine uebersicht meines tages',
    'die uebersicht ueber meinen tag',
    'meine erinnerungen fuer heute',
    'meine erinnerungen fuer den tag',
    'meine heutigen erinnerungen',
    'die erinnerungen des tages',
    'was heute ansteht',
    'was ansteht',
  ),
  polite: ['bitte', 'danke', 'schicken', 'senden', 'zeigen', 'geben', 'bekommen', 'sehen', 'haben'],
  skipCourtesy,
  leading,
}

/** "schick mir jeden Morgen um 8 meinen Tag" */
export const readAgenda = (reader: Reader, message: string): CreateIntent | null => readAgendaIn(reader, message, WORDS)
