import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

export const welcome: Phrases['welcome'] = {
  defaultName: 'Erinnerungsbot',
  personal: [
    'Hallo, ich erinnere dich an Dinge. Sag mir mit deinen Worten, woran und wann:',
    '„erinnere mich morgen um 9 daran, Mama anzurufen“ oder „erinnere mich jeden Freitag um 16 Uhr an den Bericht“.',
    'Ich zeige dir, was ich verstanden habe, und du kannst immer „rückgängig“ sagen.',
  ],
  group: (name) => [
    'Hallo zusammen, ich erinnere euch an Dinge, hier oder im eigenen Chat.',
    `Erwähne mich: „@${name} erinnere uns jeden Montag um 10 an die Wochenplanung“.`,
    'Ich lese nur, was an mich gerichtet ist.',
  ],
  taps: ['Erinnere mich in 10 Minuten daran, mich zu strecken', 'Was kommt als Nächstes?', 'Hilfe'],
}

const topics: Phrases['help']['topics'] = {
  times: [
    'Sag die Zeit, wie du sie einem Menschen sagen würdest:',
    '„in 20 Minuten“, „morgen um 9“, „Freitagabend“, „am 3. März um 14:30“, „in 2 Wochen“.',
    'Ein Datum allein heißt 9:00 Uhr; ändere das mit „ein Datum heißt 8:00“.',
  ],
  repeats: [
    '„jeden Tag um 8“, „jeden zweiten Dienstag um 10“, „werktags um 8:30“, „jeden letzten Freitag im Monat“.',
    '„überspringe die nächste“, „pausiere 2 bis Montag“, „setze 2 fort“.',
    '„erinnere mich um 20 Uhr an die Tabletten, bis ich erledigt sage, alle 10 Minuten“ fragt immer wieder nach.',
    '„erinnere mich am Freitag um 15 Uhr an das Meeting und eine Stunde vorher“, „schick mir jeden Morgen um 8 meinen Tag“.',
  ],
  list: [
    '„Liste“, „heute“, „was steht diese Woche an“, „wiederkehrende Erinnerungen“, „überfällige“, „suche Zahnarzt“.',
    'Die Nummern gelten bis zur nächsten Liste: „lösche 2 und 4“, „erledigt 1“, „verschiebe 3 auf Freitag“.',
  ],
  snooze: [
    'Wenn eine kommt: „erledigt“, „noch 25 Minuten“, „schlummern bis Montag um 9“, „in einer Stunde“, „später“.',
  ],
  edit: [
    '„verschiebe 2 auf Freitag um 10“, „ändere 2 in Papa anrufen“, „mach es täglich“.',
    '„rückgängig“ nimmt zehn Minuten lang deine letzte Änderung zurück.',
  ],
  others: [
    'In einer Gruppe: „erinnere uns …“, „erinnere @anna …“, „erinnere alle hier …“.',
    'In unserem Chat: „erinnere @anna morgen um 9 an die Folien“, sobald Anna mit mir gesprochen hat.',
    'Erinnert dich jemand zu oft: „ablehnen“, „Anna stummschalten“, „Anna blockieren“.',
  ],
  settings: [
    '„zeige meine Einstellungen“, „meine Zeitzone ist Wien“, „24-Stunden-Uhr“.',
    '„Ruhezeit 22:00 bis 7:00“: was dazwischen fällt, wartet. „Auch nachts“ in einer Erinnerung kommt durch.',
    '„ich arbeite Montag bis Donnerstag“ sagt, was „werktags“ heißt; „Ruhe an freien Tagen“ hält, was auf die anderen fällt.',
    '„kurze Sätze aus“: „Milch kaufen um 17 Uhr“ allein setzt dann nichts.',
    '„morgens heißt 8:00“, „sprich Englisch“.',
    '„verknüpfe“ macht diesen Chat und einen anderen von dir zu einer Liste: „erinnere mich auf Telegram …“, „schick 2 an Slack“, „trennen“.',
  ],
  data: [
    '„exportiere meine Erinnerungen“ gibt dir eine Kalenderdatei und JSON. Schick mir eine .ics-Datei, um Erinnerungen mitzubringen.',
    '„lösche alles über mich“ tut genau das, nach einer Rückfrage.',
  ],
}

export const help: Phrases['help'] = {
  overview: [
    'Sag mir, woran und wann: „erinnere mich morgen um 9 daran, Mama anzurufen“, „erinnere mich jeden Freitag um 16 Uhr an den Bericht“.',
    'Danach: „Liste“, „lösche 2“, „noch 1 Stunde“, „verschiebe 2 auf Freitag“, „rückgängig“.',
    'Mehr dazu: „Hilfe Zeiten“, „Hilfe Wiederholungen“, „Hilfe Liste“, „Hilfe Schlummern“, „Hilfe Ändern“, „Hilfe Gruppen“, „Hilfe Einstellungen“, „Hilfe Daten“.',
  ],
  taps: ['Zeige meine Erinnerungen', 'Hilfe Zeiten', 'Zeige meine Einstellungen'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `Ich bin nicht sicher, was ich damit tun soll. Soll ich dich erinnern: ${text}?`,
  asMention: (text) => {
    const named = /^(?:bitte )?erinnere? (?!(?:mich|uns|alle|an|daran|in|um|am)(?=\P{L}))(\p{L}[\p{L}'-]*)\s/iu.exec(
      text,
    )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `Oder soll ich dich erinnern: ${text}?`,
  meant: (words) => `Ich bin nicht sicher, was ich damit tun soll. Meintest du ${quoted(words)}?`,
  createButton: 'Erinnere mich daran',
  list: 'Möchtest du deine Erinnerungen sehen? Sag „Liste“.',
  cancel: 'Welche soll ich löschen? Sag „Liste“, dann „lösche 2“.',
  snooze: 'Welche soll ich verschieben und bis wann? Zum Beispiel „schlummern 2 bis morgen“.',
  edit: 'Welche soll ich ändern und wie? Zum Beispiel „verschiebe 2 auf Freitag um 10“.',
  settings: 'Geht es um deine Einstellungen? Sag „zeige meine Einstellungen“.',
  nothing:
    'Das habe ich nicht verstanden. Ich kann dich erinnern: sag woran und wann, zum Beispiel „erinnere mich morgen um 9 daran, Mama anzurufen“.',
  chatter: 'Dafür setze ich nichts. Sag was und wann, dann erinnere ich dich.',
  timeAlone: 'Wofür ist diese Zeit? Sag zum Beispiel „erinnere mich um 17 Uhr daran, die Blumen zu gießen“.',
  nothingToLeave:
    'Ich habe gerade nichts gefragt. Eine Erinnerung löschst du mit „lösche 2“; „Liste“ zeigt die Nummern.',
  declined: 'In Ordnung, dann nicht.',
  fine: 'Gut, dann bleibt es so.',
  noQuestion: 'Ich habe gerade nichts gefragt. Sag „Hilfe“, um zu sehen, was ich kann.',
  questionOver: 'Die Frage ist vorbei; nichts wurde geändert.',
}

export const social: Phrases['social'] = {
  hello: (name) => `Hallo${name ? ` ${name}` : ''}! Woran soll ich dich erinnern?`,
  thanks: () => 'Gern geschehen.',
  goodbye: () => 'Tschüss, ich behalte die Uhr im Blick.',
  'how-are-you': () => 'Gut, danke, und pünktlich. Woran soll ich dich erinnern?',
  ok: () => '👍',
}

export const menu: Phrases['menu'] = {
  remind: {
    about: 'Erinnerung setzen: /remind morgen um 9 Mama anrufen',
    words: (rest) => `erinnere mich ${rest}`.trim(),
  },
  list: { about: 'Was kommt', words: (rest) => `Liste ${rest}`.trim() },
  about: {
    about: 'Als Antwort auf eine Nachricht: an sie erinnern',
    words: (rest) => `erinnere mich daran ${rest}`.trim(),
  },
  help: { about: 'Was ich kann', words: (rest) => `Hilfe ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) => `Es ist ${time}, ${day}.`
