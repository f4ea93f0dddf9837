import type { Phrases } from '../../sentences.js'
import { chosen, joined, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Annulla',
  changeTime: 'Cambia orario',
  changeText: 'Cambia testo',
  done: 'Fatto',
  snooze10: 'Tra 10 min',
  snoozeHour: 'Tra 1 ora',
  snoozeTomorrow: 'Domani',
  snoozeChoose: 'Scegli l’ora',
  cancel: 'Cancella',
  resume: 'Riprendi',
  sendAgain: 'Rimanda ora',
  join: 'Anch’io',
  decline: 'Rifiuta',
  mute: 'Silenzia',
  block: 'Blocca',
  more: 'Altri',
  back: 'Indietro',
  all: 'Mostra tutti',
  yes: 'Sì',
  no: 'No',
  changeZone: 'Cambia fuso orario',
  follow: 'Usa la nuova ora',
  moveTo: (zone) => `Passa a ${zone}`,
  clock12: 'Formato 12 ore',
  clock24: 'Formato 24 ore',
  quietHours: (from, to) => `Silenzio ${from}–${to}`,
  quietHoursOff: 'Niente silenzio',
  quietDaysOff: 'Silenzio nei giorni liberi',
  quietDaysOffNot: 'Anche nei giorni liberi',
  asJson: 'In JSON',
  evenAtNight: 'Anche di notte',
  evenOnDayOff: 'Anche nei giorni liberi',
}

const SHOWN = 10

/** Infinitives of things that are done with an object: "comprare il latte, no, il pane". */
const TASKS = new Set(
  'comprare prendere chiamare mandare pagare ordinare prenotare cercare portare riportare rendere visitare vedere chiedere dire fare cucinare pulire lavare innaffiare riparare scrivere leggere spedire stampare preparare'.split(
    ' ',
  ),
)
const isTask = (word: string): boolean => TASKS.has(word.toLowerCase())

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'Ciò che si ripete continua poi come al solito.',
  all: (count) => (count === 1 ? 'Cancello il tuo unico promemoria?' : `Cancello i tuoi ${count} promemoria?`),
  messageGone: (name, when) => `Hai cancellato il tuo messaggio. Cancello anche ${quoted(name)}? Arriva ${when}.`,
  these: (names) => {
    if (names.length > SHOWN)
      return `Li cancello tutti e ${names.length}: ${names.slice(0, SHOWN).join(', ')} e altri ${names.length - SHOWN}?`
    return names.length === 2
      ? `Li cancello tutti e due: ${joined(names)}?`
      : `Li cancello tutti e ${names.length}: ${joined(names)}?`
  },
  done: (names) => {
    if (names.length === 1) return `Cancellato: ${names[0]}`
    return names.length <= SHOWN ? `Cancellati: ${joined(names)}` : `Cancellati ${reminders(names.length)}.`
  },
  told: (who, name) => `${who} ha cancellato il promemoria ${quoted(name)}.`,
}

export const done: Phrases['done'] = {
  said: (name) => `Fatto: ${name} ✓`,
  several: (names) => (names.length <= SHOWN ? `Fatti: ${joined(names)} ✓` : `Fatti ${reminders(names.length)} ✓`),
  by: (who, name) => `Fatto da ${who}: ${name} ✓`,
  next: (when) => `Torna ${when}.`,
  already: (name, when) => `Quello è già fatto. ${quoted(name)} torna ${when}.`,
  seriesOver: 'Era l’ultimo.',
  noneOpen: 'In questo momento niente ti aspetta.',
  maybe: 'Bene! Con questo è fatto uno dei tuoi promemoria?',
  ofNone: 'Grazie per avermelo detto. Nessuno dei tuoi promemoria ne parla, quindi non cambia nulla.',
  told: (who, name) => `${who} ha fatto ${quoted(name)}.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Rimandato, ${when}: ${name}`,
  several: (names, when) =>
    names.length <= SHOWN ? `Rimandati, ${when}: ${joined(names)}` : `Rimandati ${reminders(names.length)}, ${when}.`,
  by: (who, name, when) => `${who} l’ha rimandato, ${when}: ${name}`,
  nothingCame: 'Non è arrivato niente che si possa rimandare.',
  notCome: (name, when) =>
    `${quoted(name)} non è ancora arrivato, quindi non c’è niente da rimandare: arriva ${when}. Di’ «spostalo a …» per cambiarlo.`,
  othersStay: (when) => `Gli altri giorni restano: ${when}.`,
  seriesStays: 'Si sposta solo questo; gli altri arrivano come al solito.',
  already: (name, when) => `Già spostato: ${name} arriva ${when}.`,
  told: (who, name, when) => `${who} ha rimandato ${quoted(name)}, ${when}.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Spostato: ${name}`,
  changed: (name) => `Modificato: ${name}`,
  movedSeveral: (count) => `${chosen(count, 'Spostato', 'Spostati')} ${reminders(count)}:`,
  further: (count) => `e ancora ${count}`,
  movedOne: (name, when) => `${name}: ${when}`,
  notMoved: (name) => `${quoted(name)} resta: quel momento non gli va bene.`,
  stillComes: (name, when) => `${quoted(name)} arriva ${when}.`,
  onlyAt: (name, when) => `Niente più in anticipo. ${quoted(name)} arriva ${when}.`,
  noLeads: (name, when) => `Niente arriva in anticipo: ${quoted(name)} arriva solo ${when}.`,
  asMessageSays: 'Cambiato, come dice ora il tuo messaggio.',
  messageUnclear: (name, when) =>
    `Nel tuo messaggio modificato non leggo un momento, quindi ${quoted(name)} arriva ancora ${when}.`,
  whatIsWrong: (name, when) =>
    `Che cosa non va in ${quoted(name)}, ${when}? Dimmi il momento giusto o le parole giuste.`,
  nothingToCorrect:
    'Non ho impostato né cambiato niente proprio ora di cui possa trattarsi. Di’ «lista» per vedere che cosa c’è.',
  insteadOf: (was, text) => {
    const [, verb = '', object] = /^(\S+) (.+)$/s.exec(was) ?? []
    return object !== undefined && isTask(verb) && !isTask(text.split(/\s+/)[0] ?? '') ? `${verb} ${text}` : text
  },
  together: (was, text) => `${was} e ${text}`,
  renamed: (from, to) => `Ho cambiato ${quoted(from)} in ${quoted(to)}.`,
  stillAt: (when) => `L’orario non cambia: ${when}.`,
  calm: (name, when) => `Arriva una volta sola e non insisto più: ${name}, ${when}.`,
  calmFired: (name) => `Non insisto più: ${name}. Resta aperto finché non dici «fatto».`,
  leftOut: (names, when) => `Saltato ${when}: ${joined(names)}`,
  cannotDropDays:
    'Posso togliere giorni della settimana solo a ciò che arriva ogni giorno o in certi giorni della settimana.',
  nothingThen: (when) => `Di quello non arriva comunque niente ${when}.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Silenzio fino a ${when}: ${reminders(names.length)} aspettano.`
      : `Silenzio fino a ${when}: ${joined(names)}`,
  nothingBefore: (when) => `Prima di ${when} non arriva comunque niente.`,
  repeatsNoMore: 'Non si ripete più.',
  skipped: (name, when) => `Salto ${when}: ${name}`,
  nextIs: (when) => `Prossima volta: ${when}.`,
  over: 'Era l’ultimo, quindi è finito.',
  manyPaused: (count) => `In pausa finché non dici «riprendi»: ${reminders(count)}`,
  manyResumed: (count) => `${chosen(count, 'Torna', 'Tornano')}: ${reminders(count)}`,
  asTheyAre: (count) =>
    `${count} ${chosen(count, 'resta com’è', 'restano come sono')}: solo ciò che si ripete si può mettere in pausa e riprendere.`,
  stillPaused: (name) => `${quoted(name)} è in pausa, non ho cambiato nulla. Di’ «riprendi» e tornerà.`,
  paused: (name) => `In pausa finché non dici «riprendi»: ${name}`,
  pausedUntil: (name, when) => `In pausa: ${name}. Torna ${when}.`,
  resumed: (name) => `Si riprende: ${name}`,
  toldMoved: (who, name, when) => `${who} ha spostato ${quoted(name)}, ${when}.`,
  toldRenamed: (who, from, to) => `${who} ha cambiato ${quoted(from)} in ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'creato',
  cancel: 'cancellato',
  edit: 'cambiato',
  snooze: 'rimandato',
  done: 'fatto',
  settings: 'impostazioni',
  import: 'importato',
}

export const undo: Phrases['undo'] = {
  done: 'Annullato.',
  settings: 'Le tue impostazioni sono come prima.',
  create: (name) => `Annullato, non te lo ricorderò: ${name}`,
  createdMany: (names) => `Annullato, non ti ricorderò niente di tutto questo: ${joined(names)}`,
  import: (count, others) =>
    `Annullato, ${chosen(count, 'il promemoria importato non c’è più', `i ${count} promemoria importati non ci sono più`)}${others === 0 ? '' : chosen(others, ', e un altro è come prima', `, e altri ${others} sono come prima`)}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `Annullato, tutto come prima: ${joined(names)}`
      : `Annullato, ${reminders(names.length)} ${chosen(names.length, 'è', 'sono')} come prima.`,
  one: (name, when) => `Annullato: ${name} arriva ${when}.`,
  back: (name) => `Annullato: ${name}`,
  notThatOne: 'Quel cambiamento non è più l’ultimo. Di’ «annulla» per tornare indietro sull’ultimo.',
  older: (deed, names) =>
    `Il tuo ultimo messaggio non ha cambiato nulla. Il cambiamento prima: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Di’ di nuovo «annulla» per tornare indietro.`,
}
