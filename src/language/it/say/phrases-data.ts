import type { Phrases } from '../../sentences.js'
import { chosen, counted, joined, quoted, reminders } from './sentences.js'

const yours = (count: number): string =>
  count === 1 ? 'Ecco il tuo unico promemoria' : `Ecco i tuoi ${count} promemoria`

const events = (count: number): string => counted(count, 'evento', 'eventi')

export const data: Phrases['data'] = {
  forgetFirst: 'Cancello tutto quello che so di te: promemoria, cronologia e impostazioni? Non si può annullare.',
  forgotten: 'Fatto. Non so più niente di te.',
  exported: (count) => `${yours(count)}: un file per qualsiasi app di calendario, e JSON.`,
  exportAlone: 'Qui leggono anche altri. Di’ «esporta i miei promemoria» in una chat solo con me, e te li do lì.',
  written: (name, from, to, count, parts) =>
    `Qui non posso mandare file, quindi ecco ${name} come testo${parts > 1 ? `, in ${parts} messaggi` : ''}: ${count > to || from > 1 ? `${from}–${to} di ` : ''}${reminders(count)}. Copialo in un file con quel nome.`,
  offered: (count) =>
    `${yours(count)}, per qualsiasi app di calendario e in JSON. Consenti quelli che vuoi, e li metto nel tuo OneDrive.`,
  fileOf: {
    calendar: 'I tuoi promemoria per qualsiasi app di calendario',
    json: 'I tuoi promemoria e impostazioni, in JSON',
  },
  put: 'Eccolo:',
  notPut: 'Teams non ha preso il file. Di’ di nuovo «esporta i miei promemoria», per favore.',
  fileDeclined: 'Va bene, non ci ho messo niente.',
  nothingToExport: 'Non hai promemoria da esportare.',
  link: (address) =>
    `Il tuo link al calendario: ${address}\nAggiungilo in Outlook, Google o Apple Calendar come calendario dal web. Chi ce l’ha vede i tuoi promemoria; di’ «nuovo link al calendario» e questo smette di funzionare.`,
  newLink: (address) =>
    `Il tuo nuovo link al calendario: ${address}\nQuello vecchio non funziona più, quindi sostituiscilo nel tuo calendario.`,
  linkAlone: 'Qui leggono anche altri. Di’ «il mio link al calendario» in una chat solo con me, e te lo do lì.',
  noLink:
    'I calendari non possono raggiungermi: chi mi gestisce non mi ha dato un indirizzo web (PUBLIC_URL). Di’ «esporta i miei promemoria» per avere un file di calendario.',
  howToImport: 'Mandami qui un file di calendario .ics, e imposto un promemoria per ogni suo evento futuro.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const did = [
      ...(created > 0 ? [`impostato ${reminders(created)}`] : []),
      ...(changed > 0 ? [`cambiato ${named(changed, created === 0)}`] : []),
      ...(ended > 0 ? [`tolto ${named(ended, created + changed === 0)}`] : []),
    ]
    const same = `${events(unchanged)} ${chosen(unchanged, 'resta com’era', 'restano com’erano')}`
    if (did.length === 0) return `Il tuo file di calendario non porta niente di nuovo: ${same}.`
    return `Dal tuo file di calendario ho ${joined(did)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `Ho lasciato fuori ${events(count)}:`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [counted(count - names.length, 'altro', 'altri')] : [])])}: ${why}`,
  untitled: 'un evento senza titolo',
  whyLeftOut: {
    over: 'già passato',
    cancelled: 'annullato',
    done: 'fatto',
    older: 'più vecchio di quello che ho',
    'no-time': 'senza data',
    'unreadable-time': 'la data non esiste, o non so leggerla',
    'unreadable-rule': 'si ripete in un modo che non capisco',
    'unknown-zone': (name) => `in un fuso orario che non conosco (${name})`,
    untitled: 'non dice di che cosa si tratta',
    'cut-off': 'il file finisce a metà',
    'no-event': 'una nota o una risposta, non un evento',
    'too-often': 'verrebbe più di una volta al minuto',
    'too-much': 'troppe date da conservare',
  },
  tooCostly: (name) =>
    `${quoted(name)} è troppo per me in una volta sola, quindi non ne ho impostato niente. Esporta un periodo più breve e mandalo, per favore.`,
  busyReading: 'Sto ancora leggendo altri file di calendario. Rimanda questo tra un minuto, per favore.',
  importedNothing: 'Quel file di calendario non ha eventi futuri, quindi non ho impostato niente.',
  broken: (name) =>
    `Non sono riuscito a leggere ${quoted(name)} come file di calendario. Esportalo di nuovo come .ics e rimandalo, per favore.`,
  notFetched: (name) => `Non sono riuscito a ricevere ${quoted(name)} dalla tua app. Rimandalo, per favore.`,
  otherFile: (name) => `So leggere solo file di calendario (.ics), e ${quoted(name)} non lo è.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) => (count === 1 ? 'Un promemoria non ti è arrivato:' : `${count} promemoria non ti sono arrivati:`),
  missed: (count) =>
    count === 1
      ? 'Mentre non ero qui, un promemoria è andato perso:'
      : `Mentre non ero qui, ${count} promemoria sono andati persi:`,
  line: (name, when, why) => `${quoted(name)}, ${when}: ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'ero stato rimosso da quella chat.'
      case 'expired':
        return 'il canale non l’ha accettato per troppo tempo.'
      case 'blocked':
        return 'hai bloccato chi lo manda.'
      default:
        return 'la chat non accetta più messaggi da me.'
    }
  },
  sendOne: (name) => `Rimanda: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `In arrivo: ${names.join(', ')}`,
}
