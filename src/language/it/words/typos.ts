import { slipMender } from '../../text/slips.js'

/** Words long enough that a slip still shows what was meant, as `folded` leaves them. */
const TARGETS = (
  'lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ' +
  'ottobre novembre dicembre domani dopodomani stasera stamattina domattina mezzogiorno mezzanotte pomeriggio mattina settimana ' +
  'settimane minuti minuto secondi giorno giorni prossimo prossima quotidianamente ricordami promemoria'
).split(' ')

/** Spellings beyond the reach of a slip, and words shortened in a hurry. */
const SPELLINGS = new Map(
  (
    'dmn:domani dmani:domani domni:domani doma:domani dopodmn:dopodomani lun:lun mart:martedi merc:mercoledi giov:giovedi vener:venerdi ' +
    'pom:pomeriggio pome:pomeriggio pomerigio:pomeriggio sett:sett stase:stasera stammattina:stamattina ricrodami:ricordami ricorami:ricordami ' +
    'ricordarmi:ricordarmi oggii:oggi domattina:domattina'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'marco mario mattia manzo salato sanato minato dimentica dimentico dimenticati dimenticata dimenticato domini mattinata ricordarsi ricordaci ricordalo ricordala ricordato ' +
  'domande domanda domando domando domata domenico domeniche sabati martedi marte marzia marca marchi marmo mazzo marzo maggiore aprire aprite ' +
  'giorni giornata giornale giornali giorgio giugni luglio augusto gusto settimo settima settimana settimanale settimanali settimanalmente minuta minute minuti minimo ministro ' +
  'secondo seconda secondi mattino mattine mattini matita mattone stasera stasera prossimi prossime prossimita promesse promessa ricordarmi ' +
  'ricordassi ricordasse ricordaste ricordati ricordatemi ricordarti ricordarci ricordare ricordo ricordi ricordo ricordano'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 16,
  twoSlipsFrom: 9,
})
