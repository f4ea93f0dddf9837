import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

export const welcome: Phrases['welcome'] = {
  defaultName: 'Herinneringsbot',
  personal: [
    'Hallo, ik herinner je aan dingen. Zeg in je eigen woorden waaraan en wanneer:',
    '“herinner me er morgen om 9 uur aan om mama te bellen” of “herinner me elke vrijdag om 16 uur aan het verslag”.',
    'Ik laat zien wat ik heb begrepen, en je kunt altijd “ongedaan maken” zeggen.',
  ],
  group: (name) => [
    'Hallo allemaal, ik herinner jullie aan dingen, hier of in een eigen gesprek.',
    `Noem me: “@${name} herinner ons elke maandag om 10 uur aan de weekstart”.`,
    'Ik lees alleen wat aan mij is gericht.',
  ],
  taps: ['Herinner me over 10 minuten aan even strekken', 'Wat komt er hierna?', 'Help'],
}

const topics: Phrases['help']['topics'] = {
  times: [
    'Zeg de tijd zoals je die tegen een mens zou zeggen:',
    '“over 20 minuten”, “morgen om 9 uur”, “vrijdagavond”, “3 maart om 14:30”, “over 2 weken”.',
    'Een datum zonder tijd betekent 9:00; verander dat met “een datum betekent 8:00”.',
  ],
  repeats: [
    '“elke dag om 8 uur”, “om de week op dinsdag om 10 uur”, “elke werkdag om 8:30”, “elke laatste vrijdag van de maand”.',
    '“sla de volgende over”, “pauzeer 2 tot maandag”, “hervat 2”.',
    '“herinner me om 20 uur aan de pillen tot ik klaar zeg, elke 10 minuten” blijft ernaar vragen.',
    '“herinner me vrijdag om 15 uur aan het overleg en een uur ervoor”, “stuur me elke ochtend om 8 uur mijn dag”.',
  ],
  list: [
    '“lijst”, “vandaag”, “wat staat er deze week”, “herhalende herinneringen”, “wat staat er nog open”, “zoek tandarts”.',
    'De nummers gelden tot de volgende lijst: “verwijder 2 en 4”, “klaar 1”, “verzet 3 naar vrijdag”.',
  ],
  snooze: ['Als er een komt: “klaar”, “nog 25 minuten”, “stel uit tot maandag om 9 uur”, “over een uur”, “later”.'],
  edit: [
    '“verzet 2 naar vrijdag om 10 uur”, “verander 2 in papa bellen”, “maak het dagelijks”.',
    '“ongedaan maken” draait tien minuten lang je laatste wijziging terug.',
  ],
  others: [
    'In een groep: “herinner ons …”, “herinner @anna …”, “herinner iedereen hier …”.',
    'In ons gesprek: “herinner @anna morgen om 9 uur aan de dia’s”, zodra Anna met mij heeft gepraat.',
    'Herinnert iemand je te vaak: “weigeren”, “demp Anna”, “blokkeer Anna”.',
  ],
  settings: [
    '“mijn instellingen”, “mijn tijdzone is Brussel”, “24-uursklok”.',
    '“rusttijd 22:00 tot 7:00”: wat daartussen valt, wacht. “Ook ’s nachts” in een herinnering komt erdoor.',
    '“ik werk maandag tot donderdag” zegt wat “elke werkdag” betekent; “rust op vrije dagen” houdt vast wat op de andere valt.',
    '“korte zinnen uit”: “melk kopen om 17 uur” alleen stelt dan niets in.',
    '“ochtend betekent 8:00”, “spreek Engels”.',
  ],
  data: [
    '“exporteer mijn herinneringen” geeft je een agendabestand en JSON. Stuur me een .ics-bestand om herinneringen mee te nemen.',
    '“verwijder alles over mij” doet precies dat, na een vraag.',
  ],
}

export const help: Phrases['help'] = {
  overview: [
    'Zeg waaraan en wanneer: “herinner me er morgen om 9 uur aan om mama te bellen”, “herinner me elke vrijdag om 16 uur aan het verslag”.',
    'Daarna: “lijst”, “verwijder 2”, “nog 1 uur”, “verzet 2 naar vrijdag”, “ongedaan maken”.',
    'Meer hierover: “help tijden”, “help herhalingen”, “help lijst”, “help uitstellen”, “help wijzigen”, “help groepen”, “help instellingen”, “help gegevens”.',
  ],
  taps: ['Toon mijn herinneringen', 'Help tijden', 'Toon mijn instellingen'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `Ik weet niet zeker wat ik hiermee moet doen. Zal ik je eraan herinneren: ${text}?`,
  asMention: (text) => {
    const named = /^herinner (?!(?:me|mij|ons|iedereen|aan|eraan|er|om|op|over)(?=\P{L}))(\p{L}[\p{L}'-]*)\s/iu.exec(
      text,
    )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `Of zal ik je eraan herinneren: ${text}?`,
  meant: (words) => `Ik weet niet zeker wat ik hiermee moet doen. Bedoelde je ${quoted(words)}?`,
  createButton: 'Herinner me eraan',
  list: 'Wil je je herinneringen zien? Zeg “lijst”.',
  cancel: 'Welke moet ik verwijderen? Zeg “lijst”, en dan “verwijder 2”.',
  snooze: 'Welke moet ik uitstellen, en tot wanneer? Bijvoorbeeld “stel 2 uit tot morgen”.',
  edit: 'Welke moet ik wijzigen, en hoe? Bijvoorbeeld “verzet 2 naar vrijdag om 10 uur”.',
  settings: 'Gaat het om je instellingen? Zeg “mijn instellingen”.',
  nothing:
    'Dat heb ik niet begrepen. Ik kan je aan dingen herinneren: zeg waaraan en wanneer, bijvoorbeeld “herinner me er morgen om 9 uur aan om mama te bellen”.',
  chatter: 'Daar stel ik niets voor in. Zeg wat en wanneer, dan herinner ik je eraan.',
  timeAlone: 'Waarvoor is die tijd? Zeg bijvoorbeeld “herinner me om 17 uur aan de planten”.',
  nothingToLeave:
    'Ik heb net niets gevraagd. Een herinnering verwijder je met “verwijder 2”; “lijst” toont de nummers.',
  declined: 'Goed, dan niet.',
  fine: 'Goed, dan blijft het zo.',
  noQuestion: 'Ik heb net niets gevraagd. Zeg “help” om te zien wat ik kan.',
  questionOver: 'Die vraag is voorbij; er is niets veranderd.',
}

export const social: Phrases['social'] = {
  hello: (name) => `Hallo${name ? ` ${name}` : ''}! Waar moet ik je aan herinneren?`,
  thanks: () => 'Graag gedaan.',
  goodbye: () => 'Tot ziens, ik houd de klok in de gaten.',
  'how-are-you': () => 'Goed, dank je, en op tijd. Waar moet ik je aan herinneren?',
  ok: () => '👍',
}

export const menu: Phrases['menu'] = {
  remind: {
    about: 'Herinnering instellen: /remind morgen om 9 uur mama bellen',
    words: (rest) => `herinner me ${rest}`.trim(),
  },
  list: { about: 'Wat er komt', words: (rest) => `lijst ${rest}`.trim() },
  about: {
    about: 'Als antwoord op een bericht: eraan herinneren',
    words: (rest) => `herinner me hieraan ${rest}`.trim(),
  },
  help: { about: 'Wat ik kan', words: (rest) => `help ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) => `Het is ${time}, ${day}.`
