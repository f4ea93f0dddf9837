import type { Phrases } from '../../sentences.js'
import { joined, oneOrMany, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Ongedaan maken',
  moveTo: (zone) => `Naar ${zone}`,
  follow: 'Nieuwe tijd nemen',
  changeTime: 'Tijd wijzigen',
  changeText: 'Tekst wijzigen',
  done: 'Klaar',
  snooze10: '10 min. later',
  snoozeHour: '1 uur later',
  snoozeTomorrow: 'Morgen',
  snoozeChoose: 'Tijd kiezen',
  cancel: 'Verwijderen',
  resume: 'Hervatten',
  sendAgain: 'Opnieuw sturen',
  join: 'Ik ook',
  decline: 'Weigeren',
  mute: 'Dempen',
  block: 'Blokkeren',
  more: 'Meer',
  back: 'Terug',
  all: 'Alles tonen',
  yes: 'Ja',
  no: 'Nee',
  changeZone: 'Tijdzone wijzigen',
  clock12: '12-uursklok',
  clock24: '24-uursklok',
  quietHours: (from, to) => `Rust ${from}–${to}`,
  quietHoursOff: 'Geen rusttijd',
  quietDaysOff: 'Rust op vrije dagen',
  quietDaysOffNot: 'Geen rust op vrije dagen',
  asJson: 'Als JSON',
  evenAtNight: 'Ook ’s nachts',
  evenOnDayOff: 'Ook op vrije dagen',
}

const SHOWN = 10

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'Wat zich herhaalt, komt daarna gewoon weer.',
  all: (count) => oneOrMany(count, 'Je ene herinnering verwijderen?', `Al je ${count} herinneringen verwijderen?`),
  messageGone: (name, when) => `Je hebt je bericht verwijderd. Moet ${quoted(name)} ook weg? Die komt ${when}.`,
  these: (names) => {
    if (names.length > SHOWN)
      return `Alle ${names.length} verwijderen: ${names.slice(0, SHOWN).join(', ')} en nog ${names.length - SHOWN}?`
    return names.length === 2
      ? `Allebei verwijderen: ${joined(names)}?`
      : `Alle ${names.length} verwijderen: ${joined(names)}?`
  },
  done: (names) => (names.length <= SHOWN ? `Verwijderd: ${joined(names)}` : `${reminders(names.length)} verwijderd.`),
  told: (who, name) => `${who} heeft de herinnering ${quoted(name)} verwijderd.`,
}

export const done: Phrases['done'] = {
  several: (names) => (names.length <= SHOWN ? `Klaar: ${joined(names)} ✓` : `${reminders(names.length)} klaar ✓`),
  said: (name) => `Klaar: ${name} ✓`,
  by: (who, name) => `Gedaan door ${who}: ${name} ✓`,
  next: (when) => `Komt weer: ${when}.`,
  already: (name, when) => `Dat is al gedaan. ${quoted(name)} komt weer ${when}.`,
  seriesOver: 'Dat was de laatste.',
  noneOpen: 'Er wacht nu niets op je.',
  maybe: 'Mooi! Is daarmee een van je herinneringen klaar?',
  ofNone: 'Bedankt dat je het zegt. Geen van je herinneringen gaat daarover, dus er verandert niets.',
  told: (who, name) => `${who} heeft ${quoted(name)} gedaan.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Uitgesteld tot ${when}: ${name}`,
  several: (names, when) =>
    names.length <= SHOWN
      ? `Uitgesteld tot ${when}: ${joined(names)}`
      : `${reminders(names.length)} uitgesteld tot ${when}.`,
  by: (who, name, when) => `${who} heeft dit uitgesteld tot ${when}: ${name}`,
  nothingCame: 'Er is nog niets gekomen om uit te stellen.',
  notCome: (name, when) =>
    `${quoted(name)} is nog niet gekomen, dus er valt niets uit te stellen: die komt ${when}. Met “verzet het naar …” verander je dat.`,
  othersStay: (when) => `De andere dagen blijven: ${when}.`,
  seriesStays: 'Alleen deze schuift op; de andere komen gewoon.',
  already: (name, when) => `Al uitgesteld: ${name}, ${when}.`,
  told: (who, name, when) => `${who} heeft ${quoted(name)} uitgesteld tot ${when}.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Verzet: ${name}`,
  changed: (name) => `Gewijzigd: ${name}`,
  movedSeveral: (count) => `${reminders(count)} verzet:`,
  further: (count) => `en nog ${count}`,
  movedOne: (name, when) => `${name}: ${when}`,
  notMoved: (name) => `${quoted(name)} blijft staan: die tijd past er niet bij.`,
  stillComes: (name, when) => `${quoted(name)} komt ${when}.`,
  onlyAt: (name, when) => `Er komt niets meer van tevoren. ${quoted(name)} komt ${when}.`,
  noLeads: (name, when) => `Er komt niets van tevoren: ${quoted(name)} komt alleen ${when}.`,
  asMessageSays: 'Aangepast aan je bericht zoals het nu is.',
  messageUnclear: (name, when) =>
    `In je gewijzigde bericht lees ik geen tijd, dus ${quoted(name)} komt nog steeds ${when}.`,
  whatIsWrong: (name, when) =>
    `Wat klopt er niet aan ${quoted(name)}, ${when}? Zeg de juiste tijd of de juiste woorden.`,
  nothingToCorrect: 'Ik heb net niets ingesteld of veranderd waar dat over kan gaan. “Lijst” laat zien wat er is.',
  insteadOf: (was, text) => {
    const [, verb] = /\s(\p{Ll}+en)$/u.exec(was) ?? []
    return verb !== undefined && !/\s\p{Ll}+en$/u.test(text) ? `${text} ${verb}` : text
  },
  together: (was, text) => `${was} en ${text}`,
  renamed: (from, to) => `Ik heb ${quoted(from)} veranderd in ${quoted(to)}.`,
  stillAt: (when) => `De tijd blijft ${when}.`,
  calm: (name, when) => `Die komt één keer en ik vraag er niet meer naar: ${name}, ${when}.`,
  calmFired: (name) => `Ik vraag er niet meer naar: ${name}. Die blijft open tot je “klaar” zegt.`,
  leftOut: (names, when) => `Vervalt ${when}: ${joined(names)}`,
  cannotDropDays: 'Dagen van de week kan ik alleen weglaten bij iets wat elke dag of op vaste dagen van de week komt.',
  nothingThen: (when) => `Daarvan komt ${when} toch al niets.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Rust tot ${when}: ${names.length} herinneringen wachten.`
      : `Rust tot ${when}: ${joined(names)}`,
  nothingBefore: (when) => `Vóór ${when} komt er toch al niets.`,
  repeatsNoMore: 'Die herhaalt zich niet meer.',
  skipped: (name, when) => `${when} sla ik over: ${name}`,
  nextIs: (when) => `Volgende keer: ${when}.`,
  over: 'Dat was de laatste, dus die is nu klaar.',
  manyPaused: (count) => `Gepauzeerd tot je “hervat” zegt: ${reminders(count)}`,
  manyResumed: (count) => `${count === 1 ? 'Komt' : 'Komen'} weer: ${reminders(count)}`,
  asTheyAre: (count) =>
    `${count} ${count === 1 ? 'blijft zoals die is' : 'blijven zoals ze zijn'}: alleen wat zich herhaalt is te pauzeren en te hervatten.`,
  stillPaused: (name) => `${quoted(name)} is gepauzeerd, ik heb niets veranderd. Zeg “hervat” en het komt weer.`,
  paused: (name) => `Gepauzeerd tot je “hervat” zegt: ${name}`,
  pausedUntil: (name, when) => `Gepauzeerd: ${name}. Komt weer: ${when}.`,
  resumed: (name) => `Gaat weer door: ${name}`,
  toldMoved: (who, name, when) => `${who} heeft ${quoted(name)} verzet naar ${when}.`,
  toldRenamed: (who, from, to) => `${who} heeft ${quoted(from)} veranderd in ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'gezet',
  cancel: 'verwijderd',
  edit: 'gewijzigd',
  snooze: 'uitgesteld',
  done: 'klaar',
  settings: 'instellingen',
  import: 'geïmporteerd',
}

export const undo: Phrases['undo'] = {
  done: 'Teruggedraaid.',
  settings: 'Je instellingen zijn weer zoals daarvoor.',
  create: (name) => `Teruggedraaid, ik herinner je er niet aan: ${name}`,
  createdMany: (names) => `Teruggedraaid, ik herinner je aan geen van deze: ${joined(names)}`,
  import: (count, others) =>
    `Teruggedraaid, ${reminders(count)} uit de agenda ${oneOrMany(count, 'is', 'zijn')} weer weg${others === 0 ? '' : `, en ${others} andere ${oneOrMany(others, 'is', 'zijn')} zoals daarvoor`}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `Teruggedraaid, alles weer zoals daarvoor: ${joined(names)}`
      : `Teruggedraaid, ${reminders(names.length)} ${oneOrMany(names.length, 'is', 'zijn')} weer zoals daarvoor.`,
  one: (name, when) => `Teruggedraaid: ${name}, ${when}.`,
  back: (name) => `Teruggedraaid: ${name}`,
  notThatOne: 'Dat is niet meer je laatste wijziging. Zeg “ongedaan maken” om de laatste terug te draaien.',
  older: (deed, names) =>
    `Je laatste bericht heeft niets veranderd. De wijziging daarvoor: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Zeg nog een keer “ongedaan maken” om die terug te draaien.`,
}
