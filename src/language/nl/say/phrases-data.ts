import type { Phrases } from '../../sentences.js'
import { counted, joined, oneOrMany, quoted, reminders } from './sentences.js'

const yours = (count: number): string =>
  oneOrMany(count, 'Hier is je ene herinnering', `Hier zijn je ${count} herinneringen`)

export const data: Phrases['data'] = {
  forgetFirst:
    'Alles wissen wat ik over je weet: herinneringen, geschiedenis en instellingen? Dat is niet terug te draaien.',
  forgotten: 'Gedaan. Ik weet niets meer over je.',
  exported: (count) => `${yours(count)}: als agendabestand voor elke agenda-app en als JSON.`,
  exportAlone:
    'Hier lezen anderen mee. Zeg “exporteer mijn herinneringen” in een gesprek met mij alleen, dan geef ik ze je daar.',
  written: (name, from, to, count, parts) =>
    `Bestanden kan ik hier niet sturen, dus dit is ${name} als tekst${parts > 1 ? `, in ${parts} berichten` : ''}: ${count > to || from > 1 ? `${from}–${to} van ` : ''}${reminders(count)}. Kopieer het naar een bestand met die naam.`,
  offered: (count) =>
    `${yours(count)}, voor elke agenda-app en als JSON. Sta toe wat je wilt, dan zet ik het in je OneDrive.`,
  fileOf: { calendar: 'Je herinneringen voor elke agenda-app', json: 'Je herinneringen en instellingen, als JSON' },
  put: 'Hier is het:',
  notPut: 'Teams nam het bestand niet aan. Zeg nog een keer “exporteer mijn herinneringen”.',
  fileDeclined: 'Goed, ik heb niets neergezet.',
  nothingToExport: 'Je hebt geen herinneringen om te exporteren.',
  link: (address) =>
    `Je agendalink: ${address}\nVoeg die in Outlook, Google of Apple Agenda toe als agenda van het web. Wie de link heeft, ziet je herinneringen; zeg “nieuwe agendalink” en deze werkt niet meer.`,
  newLink: (address) => `Je nieuwe agendalink: ${address}\nDe oude werkt niet meer, dus vervang hem in je agenda.`,
  linkAlone: 'Hier lezen anderen mee. Zeg “mijn agendalink” in een gesprek met mij alleen, dan noem ik hem daar.',
  noLink:
    'Agendaprogramma’s kunnen me niet bereiken: wie mij beheert heeft me geen adres op het web gegeven (PUBLIC_URL). Zeg “exporteer mijn herinneringen” voor een agendabestand.',
  howToImport: 'Stuur me hier een .ics-agendabestand, dan stel ik voor elke komende afspraak een herinnering in.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const done = [
      ...(created > 0 ? [`${reminders(created)} ingesteld`] : []),
      ...(changed > 0 ? [`${named(changed, created === 0)} gewijzigd`] : []),
      ...(ended > 0 ? [`${named(ended, created + changed === 0)} weggehaald`] : []),
    ]
    const same = `${counted(unchanged, 'afspraak is', 'afspraken zijn')} zoals daarvoor`
    if (done.length === 0) return `Je agendabestand brengt niets nieuws: ${same}.`
    return `Ik heb uit je agendabestand ${joined(done)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `${counted(count, 'afspraak', 'afspraken')} heb ik overgeslagen:`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [`nog ${count - names.length}`] : [])])}: ${why}`,
  untitled: 'een afspraak zonder titel',
  whyLeftOut: {
    over: 'al voorbij',
    cancelled: 'afgezegd',
    done: 'gedaan',
    older: 'ouder dan wat ik heb',
    'no-time': 'zonder datum',
    'unreadable-time': 'de datum bestaat niet, of ik kan hem niet lezen',
    'unreadable-rule': 'ik begrijp niet hoe het zich herhaalt',
    'unknown-zone': (name) => `in een tijdzone die ik niet ken (${name})`,
    untitled: 'er staat niet wat het is',
    'cut-off': 'het bestand houdt halverwege op',
    'no-event': 'een notitie of een antwoord, geen afspraak',
    'too-often': 'dat zou vaker dan eens per minuut komen',
    'too-much': 'te veel dagen om bij te houden',
  },
  tooCostly: (name) =>
    `${quoted(name)} is me te veel in één keer, dus ik heb er niets uit ingesteld. Exporteer een kortere periode en stuur me die.`,
  busyReading: 'Ik ben nog bezig met agendabestanden. Stuur deze over een minuut nog een keer.',
  importedNothing: 'In dat agendabestand staat geen komende afspraak, dus ik heb niets ingesteld.',
  broken: (name) =>
    `${quoted(name)} kon ik niet als agendabestand lezen. Exporteer het nog een keer als .ics en stuur het me.`,
  notFetched: (name) => `${quoted(name)} heb ik niet van je app gekregen. Stuur het nog een keer.`,
  otherFile: (name) => `Ik kan alleen agendabestanden (.ics) lezen, en ${quoted(name)} is er geen.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) =>
    oneOrMany(count, 'Eén herinnering heeft je niet bereikt:', `${count} herinneringen hebben je niet bereikt:`),
  missed: (count) =>
    oneOrMany(
      count,
      'Toen ik hier niet meer was, is één herinnering uitgevallen:',
      `Toen ik hier niet meer was, zijn ${count} herinneringen uitgevallen:`,
    ),
  line: (name, when, why) => `${quoted(name)}, ${when}: ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'ik was uit dit gesprek verwijderd.'
      case 'expired':
        return 'de berichtendienst nam de herinnering te lang niet aan.'
      case 'blocked':
        return 'je hebt de afzender geblokkeerd.'
      default:
        return 'het gesprek neemt geen berichten meer van mij aan.'
    }
  },
  sendOne: (name) => `Opnieuw sturen: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `Onderweg: ${names.join(', ')}`,
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative.charAt(0).toUpperCase()}${relative.slice(1)}: ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'Iedereen',
  asked: (when) => `Dit vroeg je me ${when}.`,
  from: (who, when) => `${who} vroeg me dit ${when}.`,
  late: (length, when) => `Sorry, dit komt ${length} te laat: het was bedoeld voor ${when}.`,
  missed: (count) => `Het was al ${counted(count, 'keer', 'keer')} eerder aan de beurt toen ik je niet kon bereiken.`,
  heldSince: (when) => `Dit was bedoeld voor ${when}; ik was tot nu toe stil.`,
  unanswered: (count) =>
    `Nog open ${oneOrMany(count, 'van de vorige keer', `van de vorige ${count} keer`)}; “Klaar” geldt voor alles.`,
  heldToo: (count) => `Het was ook ${counted(count, 'keer', 'keer')} aan de beurt terwijl ik stil was.`,
  nag: (number) => `Ik vraag het nog een keer (${number}). Zeg “klaar”, dan stop ik.`,
  typed: 'Zeg “klaar”, “nog 10 minuten”, “nog 1 uur” of “morgen”.',
  quote: (text, from) => (from ? `${from}: “${text}”` : `“${text}”`),
}

export const trouble: Phrases['trouble'] = {
  storeAway:
    'Sorry, ik kan nu niet bij mijn geheugen en heb hier niets van onthouden. Zeg het over een minuut nog een keer; wat je eerder hebt ingesteld is veilig.',
  partlyKept:
    'Sorry, halverwege viel mijn geheugen weg. Een deel heb ik bewaard: zeg over een minuut “lijst”, dan zie je hoe het ervoor staat.',
  questionLost:
    'Sorry, ik kan mijn vraag nu niet onthouden, dus antwoord er niet op: zeg over een minuut in één zin wat je wilt.',
  broken:
    'Sorry, bij mij ging er iets stuk. Zeg het nog een keer, of zeg “toon mijn herinneringen” om te zien wat ik heb bewaard.',
}

export const say: Phrases['say'] = {
  list: 'toon mijn herinneringen',
  undo: 'ongedaan maken',
  settings: 'toon mijn instellingen',
  clock24: '24-uursklok',
  clock12: '12-uursklok',
  quietHours: 'rusttijd 22:00 tot 7:00',
  quietHoursOff: 'geen rusttijd',
  quietDaysOff: 'rust op vrije dagen',
  quietDaysOffNot: 'geen rust op vrije dagen',
  cancel: (number) => `verwijder ${number}`,
  done: (number) => `klaar ${number}`,
  snooze: (number) => `stel ${number} uit`,
  edit: {
    time: (number) => `verzet ${number} naar 10:00`,
    shifted: (number) => `verzet ${number} een uur later`,
    text: (number) => `verander ${number} in papa bellen`,
    'left-out': (number) => `sla ${number} over met kerst`,
    'without-days': () => 'behalve op zondag',
    calm: () => 'stop met zeuren',
    'skip-next': (number) => `sla ${number} over`,
    paused: (number) => `pauzeer ${number}`,
    resumed: (number) => `hervat ${number}`,
    chat: (number) => `stuur ${number} naar Telegram`,
  },
}
