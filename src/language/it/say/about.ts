import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'Questo bot conserva ciò che gli serve per ricordarti le cose: le parole e gli orari dei tuoi promemoria, il tuo nome e identificativo in questa chat, il fuso orario, la lingua e le altre impostazioni, e dove scriverti. Dei messaggi che non impostano niente non conserva niente.',
      'Tutto è conservato da chi gestisce questo bot, in un solo posto, e non viene dato a nessun altro. Un promemoria passa per l’app in cui l’hai chiesto, alle condizioni di quell’app. I registri non contengono né parole né nomi.',
      'Di’ «esporta i miei promemoria» per ricevere tutto, e «cancella tutto quello che sai di me» per eliminarlo subito. I promemoria fatti o cancellati si eliminano da soli dopo un po’.',
      'Per domande rivolgiti a chi ti ha installato il bot: il tuo amministratore, o la persona che lo gestisce.',
    ],
  },
  terms: {
    title: 'Condizioni d’uso',
    paragraphs: [
      'Usa il bot per i promemoria, i tuoi e quelli che altri vogliono da te. Non usarlo per infastidire le persone; chi riceve promemoria da qualcuno può silenziarlo o bloccarlo.',
      'Il bot fa del suo meglio per arrivare in tempo e dice quando è in ritardo, ma non può arrivare mentre lui, la sua macchina o la tua app sono fermi. Non affidargli la tua salute o la tua sicurezza.',
      'Il software è libero con licenza MIT, senza garanzia. Chi gestisce questo bot può avere inoltre condizioni proprie.',
    ],
  },
}
