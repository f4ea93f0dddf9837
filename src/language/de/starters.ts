import { starterTest } from '../text/starters.js'
import { HOLIDAY_FIRST_WORDS } from './days/holidays.js'
import {
  MONTHS,
  NUMBERS,
  ORDINALS,
  PARTS,
  PLURAL_WEEKDAYS,
  QUARTERS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './words/vocabulary.js'

const WORDS =
  'in innerhalb binnen nach am an zu zum im ab bis um gegen so ungefaehr etwa punkt schlag puenktlich spaetestens ' +
  'irgendwann der den dem des die diesen diese dieser dieses diesem kommende kommenden kommender kommendes naechste ' +
  'naechsten naechster naechstes naechstem uebernaechste uebernaechsten uebernaechster laufenden letzten letzter ' +
  'letzte vorletzten vorletzter vergangenen vorigen heute morgen uebermorgen gestern vorgestern anfang mitte ende ' +
  'monatsende monatsletzten monatsanfang stets jahresende wochenende wochenenden wochenends jeden jede jedes jeder jedem alle aller immer ' +
  'jeweils stets nur von zwischen beginnend startend insgesamt noch genau fuer ausser ausgenommen nicht aber werktags ' +
  'wochentags arbeitstags werktagen wochentagen arbeitstagen unter einmal zweimal dreimal quartalsweise cron crontab ' +
  'mitternacht zur halb halber dreiviertel viertel kurz paar einige einigen anderthalb andertalb minus vor'

const STARTERS = new Set<string>([
  ...WORDS.split(' '),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...PLURAL_WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...QUARTERS.keys(),
  ...HOLIDAY_FIRST_WORDS,
])

const GLYPHS = '½¼¾'

/** "wöchentlich", "vierzehntägige"; "montagen"; "zweieinhalb", "halben", "fünfmal" */
const SHAPES = /(?:lich|ig)(?:e[nrs]?)?$|tagen$|wochen$|halb(?:e[nrsm]?)?$|.mal$/

/** Whether a piece of time can start with this token. */
export const canStartTime = starterTest(
  (word) => STARTERS.has(word) || GLYPHS.includes(word) || SHAPES.test(word),
  `@*-${GLYPHS}`,
)
