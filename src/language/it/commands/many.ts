import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'

const ALL: Target = { by: 'all' }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(
    'tutti [i|i miei] [promemoria] | (i|i miei) promemoria | tutto !{aboutme} [quello che ho|cio che ho] | tutti quelli',
  ),
  aboutme: phrases('(su|su di|di|che riguarda) me'),
  except: phrases('tranne | eccetto | salvo | a parte | escluso | ma non'),
  ones: phrases('promemoria | della lista | sveglie'),
  bulk: [
    row('(tutti|tutti i|tutti i miei|i miei|i) [promemoria] {show}', C.shown),
    row('(i|i miei) primi {n} [{-ones}]', C.first),
    row('(gli|i miei) ultimi {n} [{-ones}]', C.last),
  ],
  silence: phrases(`
    non disturbarmi | non disturbare | lasciami (in pace|stare|tranquillo|tranquilla) | silenzio | zitto | modalita silenziosa | niente promemoria | metti tutto in pausa | pausa | nessun promemoria | stai zitto`),
  away: phrases(
    '(sono|saro) (in vacanza|in ferie|via|assente) | [in] (vacanza|ferie) | parto | vado in (vacanza|ferie)',
  ),
  skipit: phrases('salta | saltare | lascia perdere'),
  onlynext: phrases('(solo|soltanto) (il|la|lo) {-next}'),
  early: phrases('(promemoria|avviso|preavviso) (anticipato|in anticipo|prima|precedente)', 'preavviso', 'anticipo'),
  many: [
    row('(metti|mettere) [in pausa] {target:*} [in pausa] {-restarting} {time}', C.pause, { prefer: 5 }),
    row('(niente|nessun|nessuna) {target:*} fino (a|al|alla) {time}', C.pauseIfThere),
    row('{span} (niente|non ce|non ci essere) {target:*}|(niente|non ce|non ci essere) {target:*} {span}', C.fallsOut, {
      prefer: -2,
    }),
    row(
      '{target:*} (salta|essere annullato|essere annullata|essere sospeso) {span}|{span} (salta|essere annullato) {target:*}|{span} {target:*} salta',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('[ma] (tranne|non|eccetto|salvo) [il|la|di|le] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('[ma] (tranne|non|eccetto|salvo) (il|la|di) {days}', C.withoutDays, { prefer: 2 }),
    row('{-skipit} [lo|la] {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} {target:*} {span}', C.leaveOut, { prefer: -1 }),
    row('[ma] non {span}|tranne {span}', C.leaveOut, { prefer: -1 }),
    row('({-away} {span}|{span} {-away}) [,|e] (niente|nessun|senza) {target:*}', C.leaveOut),
    row('({-away} {span}|{span} {-away}) [,|e] (niente|nessun) promemoria', C.leaveOut, { target: ALL, prefer: 2 }),
    row('{-deleting} {target:bulk}', C.cancel),
    row('{-deleting} {-onlynext} [promemoria] [(di|del|della|per)] {target:*}', C.cancel, {
      scope: 'occurrence',
      prefer: 2,
    }),
    row('({-moving}|{-putting}) {target:bulk} [a|al|per] {time}', C.move),
    row('metti {target:bulk} in pausa (fino a|fino al|per) {time:delay}', C.pause, { prefer: 2 }),
    row('metti [{target:*}] in pausa [{target:*}] (fino a|fino al|per) {time:delay}', C.pause, { prefer: 1 }),
    row('(sospendi|pausa) {target:*} (fino a|fino al|per) {time:delay}', C.pause),
    row('{-silence} (fino a|fino al|fino alle|per) {time:delay}', C.pause, { target: ALL, prefer: 3 }),
    row('{-silence} {time:delay}', C.pause, { target: ALL, prefer: 2 }),
    row(
      `(smetti|smettila|basta|piantala) (di insistere|di assillarmi|di tormentarmi|di chiedere|di stressarmi|di rompere)|non insistere [piu]|non assillarmi [piu]|basta insistere|basta solleciti`,
      C.calm,
      { prefer: 5 },
    ),
    row(
      `[{-softly}] (niente|senza|nessun) {-early}|{-deleting} (il|lo) {-early}|non (mi serve|voglio|ho bisogno di) [il|lo|un] {-early}`,
      X.noLeads,
      { prefer: 6 },
    ),
  ],
}

/** How reminders are named. All words as `readWords` leaves them: no accents, elisions and pronouns apart. */
export const targets = {
  that: phrases(
    'lo | la | li | quello | quella | questo | questa | questo promemoria | quel promemoria | il promemoria | cio | esso | quello li | questo qui | il mio promemoria',
  ),
  last: phrases(
    'lo (ultimo|ultima) [promemoria] | la ultima sveglia | (il|lo) promemoria precedente | il mio ultimo promemoria',
  ),
  both: phrases('(tutti e due|tutte e due|entrambi|entrambe) [i promemoria] | i due promemoria'),
  middle: phrases('(quello|quella) (di mezzo|in mezzo|centrale)'),
  alln: [row('(tutti|tutte) e {n}', same)],
  ownone: phrases('(il mio|la mia)'),
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
  not: phrases('no|non'),
  // said within a command that means nothing by it
  midst: phrases('(per favore|pure|piuttosto|magari|dai) [{-midst}]'),
}
