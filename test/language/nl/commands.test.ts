import assert from 'node:assert/strict'
import type { Intent, Target } from '../../../src/language/intent.js'
import { phrases } from '../../../src/language/nl/say/phrases.js'
import type { Timed } from '../../../src/language/time-reading.js'
import { understand } from '../../../src/language/understand.js'
import { wallIn } from '../en/reading.js'
import { AMSTERDAM } from './reading.js'

function named(target: Target): string {
  switch (target.by) {
    case 'numbers':
      return target.numbers.join('+')
    case 'words':
      return `"${target.words}"`
    case 'filter':
      return `filter ${JSON.stringify(target.filter)}${target.except ? ` except ${named(target.except)}` : ''}`
    default:
      return target.by
  }
}

function when(reading: { schedule: Timed['schedule'] | null } | null): string {
  const schedule = reading?.schedule
  if (schedule == null) return ''
  return ` ${schedule.kind === 'once' ? wallIn(schedule.at, AMSTERDAM.timeZone) : schedule.rule}`
}

function changed({ change }: Extract<Intent, { kind: 'edit' }>): string {
  switch (change.to) {
    case 'time':
      return `time${when(change.reading)}`
    case 'paused':
      return `paused${when(change.until)}`
    case 'text':
      return `text "${change.text}"`
    case 'shifted':
      return `shifted ${change.by.days}d ${change.by.seconds}s`
    case 'without-days':
      return `without-days ${change.days.join(',')}`
    default:
      return change.to
  }
}

/** What a message comes to, in one line. */
function summary(message: string): string {
  const intent = understand(message, AMSTERDAM)
  switch (intent.kind) {
    case 'cancel':
    case 'done':
      return `${intent.kind} ${named(intent.target)}`
    case 'snooze':
      return `snooze ${named(intent.target)}${when(intent.until)}`
    case 'edit':
      return `edit ${named(intent.target)} ${changed(intent)}`
    case 'settings':
      return `settings ${intent.change === null ? 'shown' : Object.values(intent.change).join(' ')}`
    case 'help':
      return `help ${intent.topic ?? ''}`.trim()
    case 'data':
      return `data ${intent.ask}`
    case 'relation':
      return `relation ${intent.ask} ${intent.name ?? ''}`.trim()
    case 'social':
      return `social ${intent.said}`
    case 'correct':
      return `correct ${intent.is}${intent.is === 'text' ? ` "${intent.text}"` : ''}`
    default:
      return intent.kind
  }
}

const TABLE: readonly (readonly [message: string, expected: string])[] = [
  ['verwijder 2', 'cancel 2'],
  ['verwijder 2 en 4', 'cancel 2+4'],
  ['annuleer de tandarts', 'cancel "tandarts"'],
  ['verwijder alles', 'cancel all'],
  ['verwijder alle herinneringen behalve 2', 'cancel filter {} except 2'],
  ['klaar', 'done that'],
  ['klaar 1', 'done 1'],
  ['de huur is betaald', 'done "huur"'],
  ['ik heb de planten water gegeven', 'done "planten water"'],
  ['nog 10 minuten', 'snooze that 2026-06-15 10:40'],
  ['nog een uur', 'snooze that 2026-06-15 11:30'],
  ['stel uit tot maandag om 9 uur', 'snooze that 2026-06-22 09:00'],
  ['stel 2 uit tot morgen', 'snooze 2 2026-06-16 09:00'],
  ['stel 2 uit', 'snooze 2'],
  ['snooze 2', 'snooze 2'],
  ['later', 'snooze that'],
  ['verzet 3 naar vrijdag', 'edit 3 time 2026-06-19 09:00'],
  ['verzet 2 naar vrijdag om 10 uur', 'edit 2 time 2026-06-19 10:00'],
  ['verzet 3 naar 10:00', 'edit 3 time 2026-06-16 10:00'],
  ['verzet 3 een uur later', 'edit 3 shifted 0d 3600s'],
  ['verander 2 in papa bellen', 'edit 2 text "papa bellen"'],
  ['maak het dagelijks', 'edit that time FREQ=DAILY'],
  ['maak er 10 uur van', 'edit that time 2026-06-15 22:00'],
  ['maak de herinnering van dinsdag een uur later', 'edit "dinsdag" shifted 0d 3600s'],
  ['sla de volgende over', 'edit that skip-next'],
  ['sla 2 over', 'edit 2 skip-next'],
  ['sla 2 over met kerst', 'edit 2 left-out'],
  ['pauzeer 2', 'edit 2 paused'],
  ['pauzeer 2 tot maandag', 'edit 2 paused 2026-06-22 09:00'],
  ['hervat 2', 'edit 2 resumed'],
  ['ongedaan maken', 'undo'],
  ['help', 'help'],
  ['help tijden', 'help times'],
  ['help herhalingen', 'help repeats'],
  ['help lijst', 'help list'],
  ['help uitstellen', 'help snooze'],
  ['help wijzigen', 'help edit'],
  ['help groepen', 'help others'],
  ['help instellingen', 'help settings'],
  ['help gegevens', 'help data'],
  ['mijn instellingen', 'settings shown'],
  ['toon mijn instellingen', 'settings shown'],
  ['mijn tijdzone is Brussel', 'settings timeZone Europe/Brussels Brussel'],
  ['ik woon in Amsterdam', 'settings timeZone Europe/Amsterdam Amsterdam'],
  ['24-uursklok', 'settings clock 24h'],
  ['12-uursklok', 'settings clock 12h'],
  ['rusttijd 22:00 tot 7:00', 'settings quietHours 22:00 07:00'],
  ['geen rusttijd', 'settings quietHoursOff'],
  ['rust op vrije dagen', 'settings quietDaysOff true'],
  ['geen rust op vrije dagen', 'settings quietDaysOff false'],
  ['ochtend betekent 8:00', 'settings timeOfDay morning 08:00'],
  ['een datum betekent 8:00', 'settings timeOfDay day 08:00'],
  ['korte zinnen uit', 'settings bareSentences false'],
  ['korte zinnen aan', 'settings bareSentences true'],
  ['ik werk maandag tot donderdag', 'settings workDays MO,TU,WE,TH'],
  ['spreek Engels', 'settings locale en'],
  ['exporteer mijn herinneringen', 'data export'],
  ['verwijder alles over mij', 'data forget'],
  ['mijn agendalink', 'data link'],
  ['nieuwe agendalink', 'data new-link'],
  ['weigeren', 'relation decline'],
  ['demp Anna', 'relation mute Anna'],
  ['blokkeer Anna', 'relation block Anna'],
  ['deblokkeer Anna', 'relation unblock Anna'],
  ['Anna niet meer dempen', 'relation unmute Anna'],
  ['ja', 'yes'],
  ['nee', 'no'],
  ['laat maar', 'leave'],
  ['bedankt', 'social thanks'],
  ['hallo', 'social hello'],
  ['hoe laat is het', 'social time'],
  ['nee, vrijdag', 'edit that time 2026-06-19 09:00'],
  ['sorry, ik bedoelde brood', 'correct text "brood"'],
  ['nee om 5 uur', 'edit that time 2026-06-15 17:00'],
  ['een uur eerder', 'edit that shifted 0d -3600s'],
  ['en 10 minuten ervoor', 'correct lead'],
  ['behalve op zondag', 'edit that without-days 7'],
  ['stop met zeuren', 'edit that calm'],
  ['herinner me er later aan', 'snooze that'],
  ['nee, 5 uur', 'edit that time 2026-06-15 17:00'],
  ['nog 2 uur', 'snooze that 2026-06-15 12:30'],
  ['stel 2 een uur uit', 'snooze 2 2026-06-15 11:30'],
]

describe('Dutch commands', () => {
  for (const [message, expected] of TABLE) it(message, () => assert.equal(summary(message), expected))
})

describe('what the Dutch sentences suggest to say', () => {
  it('is understood, each as what it stands for', () => {
    const { edit, ...say } = phrases.say
    const typed = Object.values(say).map((phrase) => (typeof phrase === 'string' ? phrase : phrase('2')))
    for (const phrase of typed) assert.ok(!['none', 'create'].includes(understand(phrase, AMSTERDAM).kind), phrase)
    for (const [to, phrase] of Object.entries(edit)) {
      const intent = understand(phrase('2'), AMSTERDAM)
      assert.equal(intent.kind === 'edit' && intent.change.to, to, phrase('2'))
    }
  })

  it('in the help, between its quotes', () => {
    const { overview, topics } = phrases.help
    const quoted = [...overview, ...Object.values(topics).flat()].flatMap((line) =>
      [...line.matchAll(/“([^”]+)”/g)].map(([, words]) => words as string),
    )
    const isPart =
      /^(?:Ook|elke werkdag$|over 20|morgen om 9|vrijdagavond|3 maart|over 2 weken|elke |om de |over een)|…/
    for (const words of quoted.filter((said) => !isPart.test(said)))
      assert.notEqual(understand(words, AMSTERDAM).kind, 'none', words)
  })

  it('on the buttons of questions', () => {
    for (const words of [...phrases.ask.timeButtons, ...phrases.ask.snoozeButtons])
      assert.equal(understand(words, AMSTERDAM).kind, 'time', words)
    for (const words of [...phrases.help.taps, ...phrases.welcome.taps])
      assert.notEqual(understand(words, AMSTERDAM).kind, 'none', words)
  })
})
