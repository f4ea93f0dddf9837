import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. All words as `readWords` leaves them: no accents, elisions and pronouns apart. */
export const targets = {
  that: phrases(
    'lo | la | li | quello | quella | questo | questa | questo promemoria | quel promemoria | il promemoria | cio | esso | quello li | questo qui | il mio promemoria',
  ),
  last: phrases(
    'lo (ultimo|ultima) [promemoria] | la ultima sveglia | (il|lo) promemoria precedente | il mio ultimo promemoria',
  ),
  both: phrases('(tutti e due|tutte e due|entrambi|entrambe) [i promemoria] | i due promemoria'),
  other: phrases("l'altro [promemoria]|l'altra|l ' altro [promemoria]|l ' altra"),
  everything: phrases(
    'tutto | tutti | tutte | tutti (i|i miei) promemoria | i [miei] promemoria | proprio tutto | ogni promemoria | tutto quanto | tutti quanti',
  ),
  numbered: phrases(
    '[il|lo|la|i|i miei] (promemoria|numero|numeri|n .|nr|punto|punti|sveglia|riga)',
    'il | lo | la | i',
  ),
  range: phrases('a', '-', 'fino a', 'al'),
  and: phrases('e [anche]', '&', '\\+', 'nonche', 'poi'),
  nth: [row('(il|lo|la) {ordinal} [promemoria|sveglia]', same)],
  article: phrases(
    'il | lo | la | i | gli | le | mio | mia | il mio | la mia | i miei | un | una | del | della | dello | questo | questa',
  ),
  lead: phrases(
    '[il|lo|i|i miei|il mio] (promemoria|sveglia|timer|avviso|quello|quella|cosa) (di|del|della|dello|dei|delle|per|su|sul|riguardo a|con) [il|la|lo|i|le|mio|mia]',
  ),
  back: [],
  not: phrases('no'),
  // said within a command that means nothing by it
  midst: phrases('(per favore|pure|piuttosto|magari|dai) [{-midst}]'),
}
