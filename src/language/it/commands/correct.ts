import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  misspelt: phrases(
    '[un] (errore|refuso) [di (battitura|scrittura)]|[ho] (scritto|sbagliato) [male] [il nome]|(nome|parola) (sbagliato|sbagliata)|[il] correttore [automatico]|typo',
  ),
  called: phrases('si (chiama|scrive)|essere|con|per'),
  iscalled: phrases('(si chiama|ovviamente|naturalmente|certo)'),
  meantit: phrases('(intendevo|volevo dire)'),
  linkword: phrases('con|per|da|di|a'),
  spelt: [row('[,] con [la|una] {letters:*1}', W.letters)],
  no: phrases('no | no no | ma no | macche'),
  oops: phrases(`
    ops | scusa | scusami | aspetta | pardon | accidenti | mannaggia | ho sbagliato | mi sono sbagliato | mi sono sbagliata | errore | giorno sbagliato | ora sbagliata | data sbagliata | perdonami | fermo`),
  denial: phrases('mi correggo | (volevo|intendevo|voglio) dire | intendevo | correzione | doveva essere | parlavo di'),
  soft: phrases(`
    anche se | non essere (giusto|corretto|cosi) | sbagliato | oh | ah | eh | ehm | in realta | anzi | meglio | piuttosto | ma | e | allora | quindi | ok | okay | bene | solo
    | (metti|facciamo|fai|diciamo|mettiamo|cambia|sposta) [lo|la] [per|invece|meglio] | preferisco | di preferenza | per | (puoi|potresti) (metterlo|spostarlo)
    | [torna|torniamo] di nuovo [a|al] | (torna|torniamo) (a|al) | stessa ora | alla stessa ora | doveva essere`),
  replacing: phrases(`
    (mettilo|fallo|cambialo|spostalo|solo|soltanto|invece)`),
  closer: phrases(`
    [,] (invece | piuttosto | meglio | per favore | intendevo | volevo dire | in realta | sarebbe meglio | andrebbe meglio | mi va meglio | basta | va meglio | alla stessa ora | allora)`),
  thistime: phrases(`[solo|soltanto] [per] questa volta [solo] | la prossima volta | eccezionalmente | per una volta`),
  fromnow: phrases(
    '(de|da) (ora|adesso) in (poi|avanti) [sempre] | in futuro | da (allora|li) in (poi|avanti) [sempre] | de ora in poi | dora in poi | dora in avanti',
  ),
  onlystill: phrases('solo|soltanto'),
  goingon: phrases('continua|riprendi|vai avanti|prosegui'),
  asbefore: phrases('come (prima|sempre|al solito|previsto)|normalmente'),
  wholething: phrases('tutto quanto | tutta la cosa | il tutto'),
  shifted: [
    row('{length} (piu tardi|dopo)', X.later),
    row('{length} (prima|in anticipo)', X.later, { back: true }),
    says('il giorno (dopo|seguente|successivo)', X.NEXT_DAY, { prefer: 1 }),
    says('il giorno (prima|precedente)', X.DAY_BEFORE, { prefer: 1 }),
    says('la settimana (dopo|successiva|seguente)', X.NEXT_WEEK, { prefer: 1 }),
  ],
  half: patterns({
    am: '(di|la|della|al|del) (mattina|mattino)|in mattinata',
    pm: '(di|la|della) sera|(di|del|nel) pomeriggio|in serata',
  }),
  exception: [row('[ma] (tranne|non|eccetto|salvo|a parte) {of:excepteds}', X.except)],
  // "domani alle 17 non posso" puts nothing right
  telling: phrases(
    'posso | puoi | possiamo | riesco | ce la faccio | ci (sono|siamo|essere|e) | vengo | vado | serve | occorre | ho | so | mi | voglio | ricordarmi | ricordarmelo | ricordare',
  ),
  swap: [
    row('non [il|alle|a] {wrong:*} (,|;|-|[,] ma) [il|alle|a] {right:*}', X.swap, { prefer: 1 }),
    row('{right:*} [,] (non|e non|invece di|invece che|anziche) !{telling} [il|alle|a] {wrong:*}', X.swap),
  ],
  notext: phrases(`
    (questo|quello|cio) [{-any:*}] | (va|essere|basta) [bene] [{-any:*}] | (grazie|io|tu|perche|che|cosa|quando|come|chi|dove) [{-any:*}] | non [{-any:*}] | mai [{-any:*}] | niente [{-any:*}] | bene | ok | okay | tutto bene
    | aspetta | basta | scusa`),
  ratherlead: phrases('meglio | piuttosto | facciamo | fai | metti | solo'),
  leadwilldo: phrases('(basta|bastano|va bene|vanno bene|e meglio|sono sufficienti|e sufficiente)'),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('lo stesso giorno [,]|quel giorno'),
  addedend: phrases('anche|pure|per favore'),
  addedtie: phrases('[anche] (di|che|:)|anche'),
  notalso: phrases(`
    anche | ancora | allora | adesso | ricordami | che | cosa | quando | chi | come | dove | perche | essere | sono | puoi | cancella | annulla | sposta | mostra | questo | io | tu | dopo | poi | i miei | il resto`),
  correction: [
    row(
      '[{-softly}] (non essere (cosi|giusto|corretto|quello che (volevo|ho detto)|questo)|essere (sbagliato|errato))',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] (sbagliato|hai capito male|non va bene|essere un errore|non intendevo questo)', X.wrong, {
      prefer: 9,
    }),
    row('[{-softly}] {-ratherlead} {length} (prima|in anticipo) [per favore]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {length} (prima|in anticipo) {-leadwilldo}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] [{-adding}] {length} (prima|in anticipo|di anticipo) [anche|pure]', X.lead, { prefer: 8 }),
    row('(e|piu|ah e|e poi) [,] [anche|ancora|pure] {text:*}', X.also, { prefer: 9 }),
  ],
  adding: phrases(
    '(e|anche|ancora|pure|(ricordami|ricordamelo|avvisami)|con un promemoria|un promemoria|aggiungi [un promemoria]) [,] [{-adding}]',
  ),
}
