import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'

const words = {
  deleting: phrases(
    'cancella | cancellare | cancellami | elimina | eliminare | annulla | annullare | rimuovi | rimuovere | scarta',
  ),
  // words of many other things, too: of reminders only when one is named as such
  taking: phrases('togli | togliere | leva | dimentica | ferma | butta'),
  finished: phrases(
    'fatto | fatta | fatti | fatte | finite | finiti | finito | finita | completato | completata | (ho|lo ho|la ho) (fatto|finito|fatta) [tutto] | essere fatto | a posto | tutto fatto | done | sistemato | ok fatto | gia fatto',
  ),
  marking: phrases('segna | segnare | segnala | spunta | metti | contrassegna'),
  asdone: phrases('come (fatto|fatta|fatti|finito|completato|completata)', 'fatto'),
  before: phrases('(ok|okay|si|gia|bene|ecco) [,] [{-before}]'),
  its: phrases('il | lo | la | i | le | gli | il mio | la mia | i miei | un | una'),
  again: phrases('ancora | di nuovo | nuovamente | una altra volta'),
  moving: phrases(
    'sposta | spostare | spostami | rimanda | rimandare | posticipa | posticipare | anticipa | anticipare | rinvia | rinviare',
  ),
  putting: phrases('metti | mettere | cambia | cambiare | porta | passa | modifica | modificare | fai | rimetti'),
  sooner: phrases('anticipa | anticipare'),
  onto: phrases('a | al | per | su | fino a | fino al | alle | in | invece'),
  only: phrases('solo | soltanto | unicamente'),
  next: phrases('(prossimo|prossima|seguente|successivo)'),
  // said of doing it at another time
  planning: phrases('rimanda | rimandare | posticipa | posticipare | rinvia | rimandalo | rimandala'),
  snoozing: phrases(`
    rimanda | rimandare | posticipa | posticipare | snooze | ripeti | ripetere | rinvia | {-remindme} [{-again}] | {-remindme} (piu tardi|dopo) | piu tardi | dopo | non adesso | non ora | aspetta | dammi | lasciami`),
  remindme: phrases('ricordamelo | ricordarmelo | ricordami | me lo ricordi | ripetimelo | avvisami'),
}

const scopes = {
  scope: [says('{-only} (il|la|lo) {-next}', 'occurrence')],
  scopeend: [
    says('[,|;] {-only} (questo|questa|questa volta|per questa volta|il prossimo)', 'occurrence'),
    says('[,|;] (tutti|tutta la serie|per sempre|ogni volta|sempre)', 'series'),
  ],
}

export const change = {
  ...words,
  ...scopes,
  nomore: phrases(`
    non (serve|occorre|ce|ci e|ci essere|ho|essere) piu [bisogno|necessario|necessita] (di ricordarmi | ricordarmi | di ricordarmelo | ricordarmelo | che [tu] (mi|me lo) (ricordi|avvisi) | avvisarmi)`),
  cancel: [
    row(
      '(rimetti|ripristina|recupera|ridammi|rivoglio|riaggiungi) {words:*} [nella lista|in lista] [per favore]|metti {words:*} di nuovo',
      T.comesBack,
      { prefer: 3 },
    ),
    row('{-nomore} [di|del|della|il|la|lo|i|le|che] {target:*}', C.cancel, { prefer: 2 }),
    row('{-deleting} {target:*}', C.cancel),
    row('{-taking} {target:short}', C.cancel),
    row('non ricordarmi piu [di|il|la|lo|che] {target:*}', C.cancel, { prefer: 1 }),
    row('(smetti|smettila) di ricordarmi [di|il|la|lo] {target:*}', C.cancel, { prefer: 1 }),
    row('non (mi serve|ho) piu [bisogno di] {target:*}', C.cancel, { prefer: 1 }),
  ],
  done: [
    row('{-marking} {target:*} {-asdone}', C.done, { prefer: 1 }),
    row('spunta {target:*}', C.done, { prefer: -1 }),
    row('{target:*} (essere|sono) {-finished}', C.done),
    row('ho finito (di|con) {target:*}', C.done, { prefer: 1 }),
    row('[{-before}] (ho|sono) [gia|finalmente] {-past} [{-its}] {target:*}', C.told, { prefer: -1 }),
    row('[{-before}] !{time} [{-its}] {target:*} (essere|sono|essere stato|essere stata) [gia] {-past}', C.told, {
      prefer: -2,
    }),
  ],
  snooze: [
    row('ancora {time:delay}|(lasciami|dammi) [ancora|altri] {time:delay}', C.snooze, { prefer: 3 }),
    row('{-snoozing} [lo|la] [di|per] {time:delay}', C.snooze, { prefer: 2 }),
    row('{-snoozing} [lo|la] (fino a|fino al|fino alle|a|al|alle) {time}', C.snooze, { prefer: 1 }),
    row('(fino a|fino al|fino alle) {time}', C.snooze, { prefer: -2 }),
    row('{-remindme} {time:delay} ({-again}|piu tardi)', C.snooze, { prefer: 1 }),
    row('{time:delay} dopo', C.snooze, { prefer: -3 }),
    row('(rimanda|rimandare|posticipa|posticipare|snooze|rinvia) {target:*} (di|per) {time:delay}', C.snooze, {
      prefer: 2,
    }),
    row(
      '(rimanda|rimandare|posticipa|posticipare|snooze|rinvia) {target:*} (fino a|fino al|fino alle|a|al) {time}',
      C.snooze,
      { prefer: 1 },
    ),
    row('(rimanda|rimandare|posticipa|posticipare|snooze|rinvia) {target:*} !<{onto} {time:delay}', C.snooze),
    row('(rimanda|rimandare|posticipa|posticipare|snooze|rinvia) {target:short}', C.snooze, { prefer: 5 }),
    row('(rimanda|posticipa|snooze|rinvia) {target:*}', C.snooze, { prefer: -1 }),
    row('!{remindme} {target:*} [,] !<{and} {-again} {time:delay}', C.snoozeNamed, { prefer: -4 }),
    row('!{remindme} {target:*} [,] {time:delay} {-again}', C.snoozeNamed, { prefer: -4 }),
  ],
  edit: [
    row('!{unnamed} {target:*} (puo|potere) aspettare [fino] [a] {time}', C.rather),
    row('(manda|mandare|invia|inviare|metti|sposta|passa) {target:*} (su|sul|sulla|in|nel|via|tramite) {chat}', send, {
      prefer: 6,
    }),
    row('(manda|invia|porta) {target:*} qui', send, { prefer: 5 }),
    row('{-moving} [{scope}] {target:*} !<{onto} {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-moving} [{scope}] {target:*} {-onto} {time} [{scope:scopeend}]', C.move),
    row('{-moving} {target:*} da {-was:*} a {time}', C.move, { prefer: 2 }),
    row('{-putting} [{scope}] {target:short} [{-onto}] {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-putting} >{lead} {target:*} !<{onto} {time}', C.move, { prefer: 2 }),
    row('{-putting} >{lead} {target:*} {-onto} {time}', C.move, { prefer: 1 }),
    row('{-moving} {target:*} di {length} [piu tardi|dopo]', C.shift, { prefer: 4 }),
    row('{-moving} di {length} [piu tardi|dopo]', C.shift, { prefer: 4 }),
    row('{-sooner} {target:*} di {length}', C.shift, { back: true, prefer: 6 }),
    row('{-sooner} di {length}', C.shift, { back: true, prefer: 6 }),
    row('{-moving} [{target:*}] [di] {length} (prima|indietro)', C.shift, { back: true, prefer: 5 }),
    row('{-moving} {target:short} {time}', C.move, { prefer: 3 }),
    row('(sposta|spostare|modifica|modificare|cambia) {target:short}', C.moveWhen, { prefer: 1 }),
    row('!{unnamed} {target:*} {-rather} {time}', C.rather, { prefer: -1 }),
    row('(rinomina|rinominare) {target:*} (in|come) {text:*}', C.rename, { prefer: 6 }),
    row('(cambia|cambiare|sostituisci|modifica) [il testo (di|del)] {target:short} (in|con) {text:*}', C.rename, {
      prefer: 6,
    }),
    row('(cambia|modifica) il testo (di|del|della) {target:*} (in|con) {text:*}', C.rename, { prefer: 7 }),
    row('{-skipping} [{target:*}]', C.skip),
    row('{-skipping} (il|lo|la|mio|mia) {-next} [volta|promemoria] [(di|del|per) {target:*}]', C.skip, { prefer: 1 }),
    row(
      '(metti|mettere) [{target:*}] in pausa|(metti|mettere) in pausa [{target:*}]|(sospendi|pausa) [{target:*}]',
      C.pause,
      { prefer: 3 },
    ),
    row('(riprendi|riprendere|riattiva) {target:short}', C.resume, { prefer: 2 }),
    row('(riprendi|riattiva) >{lead} {target:*}', C.resume, { prefer: 1 }),
    row('riprendi|riprendere', C.resume),
  ],
  setaside: phrases('sospendi | pausa'),
  restarting: phrases(`
    [,|;|.|-|–] [e|poi|ma] [si] (riprendi|riprendere|riprende|ricomincia|riparti|riparte|riattiva|riattivalo) [lo|la|li] [da|dal|dalla|di nuovo|a partire da|solo]`),
  skipping: phrases('salta | saltare'),
  rather: phrases('piuttosto | meglio | anzi | invece | facciamo'),
  unnamed: phrases('no | oh | ah | io | scusa | anzi'),
}
