import assert from 'node:assert/strict'
import { understand } from '../../src/language/understand.js'

/** Tuesday noon in Berlin. */
const NOW = Date.parse('2026-11-24T11:00:00Z')
const BERLIN = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Berlin' })

/** Each text with its hour, in the order in which they are set. */
function read(locale: string, message: string): string[] {
  const intent = understand(message, { now: NOW, timeZone: 'Europe/Berlin', locale })
  if (intent.kind !== 'create') return [intent.kind]
  return [intent, ...(intent.also ?? [])].map(({ text, schedule }) => {
    const at = schedule?.kind === 'once' ? BERLIN.format(schedule.at) : schedule?.kind
    return `${text} ${at}`
  })
}

describe('a request broken off and asked anew', () => {
  for (const [locale, message, expected] of [
    ['en', 'remind me to stretch... no wait, remind me at 9pm to lock the shed', 'lock the shed 21:00'],
    ['en', 'and remind me when I... no wait, remind me at 9pm to lock the shed', 'lock the shed 21:00'],
    ['en', 'remind me at 5 to, scratch that, remind me at 9pm to lock the shed', 'lock the shed 21:00'],
    ['de', 'erinner mich an... nein warte, erinner mich um 21 uhr an den schuppen', 'den schuppen 21:00'],
    ['es', 'recuérdame que... no espera, recuérdame a las 21 cerrar el cobertizo', 'cerrar el cobertizo 21:00'],
    ['fr', 'rappelle-moi de... non attends, rappelle-moi à 21h de fermer la remise', 'fermer la remise 21:00'],
    ['it', 'ricordami di... no aspetta, ricordami alle 21 di chiudere il capanno', 'chiudere il capanno 21:00'],
    ['pt', 'me lembra de... não espera, me lembra às 21h de trancar o galpão', 'trancar o galpão 21:00'],
    ['nl', 'herinner me aan... nee wacht, herinner me om 21 uur aan de schuur', 'de schuur 21:00'],
  ] as const)
    it(`is the one behind: ${message}`, () => {
      assert.deepEqual(read(locale, message), [expected])
    })

  it('stays as it was read where what is asked anew is not whole', () => {
    assert.deepEqual(read('en', 'remind me at 5 to call mum, no wait, remind me to bring bread').length, 1)
    assert.match(read('en', 'remind me at 5 to call mum, no wait, remind me at 6')[0] ?? '', /^call mum/)
  })
})

describe('a thing with its hour, and another one behind it', () => {
  for (const [locale, message, ...expected] of [
    ['en', 'bins at 10, and remind me to call the vet at 3', 'bins 22:00', 'call the vet 15:00'],
    ['en', 'buy milk at 5, and remind me to call the vet at 3', 'buy milk 17:00', 'call the vet 15:00'],
    ['de', 'müll um 22 uhr, und erinner mich um 15 uhr an den tierarzt', 'müll 22:00', 'den tierarzt 15:00'],
    [
      'es',
      'la basura a las 22, y recuérdame llamar al veterinario a las 15',
      'la basura 22:00',
      'llamar al veterinario 15:00',
    ],
    [
      'it',
      'la spazzatura alle 22, e ricordami di chiamare il vet alle 15',
      'la spazzatura 22:00',
      'chiamare il vet 15:00',
    ],
    ['pt', 'o lixo às 22h, e me lembra de ligar pro veterinário às 15h', 'o lixo 22:00', 'ligar pro veterinário 15:00'],
    ['nl', 'vuilnis om 22 uur, en herinner me om 15 uur aan de dierenarts', 'vuilnis 22:00', 'de dierenarts 15:00'],
    ['en', 'homework at 7pm, also at 6pm feed the hamster', 'homework 19:00', 'feed the hamster 18:00'],
    ['de', 'hausaufgaben um 19 uhr, außerdem um 18 uhr Hamster füttern', 'hausaufgaben 19:00', 'Hamster füttern 18:00'],
    ['de', 'müll um 22 uhr und um 18 uhr die blumen gießen', 'müll 22:00', 'die blumen gießen 18:00'],
    ['nl', 'huiswerk om 19 uur, en ook om 18 uur de hamster voeren', 'huiswerk 19:00', 'de hamster voeren 18:00'],
    ['fr', 'devoirs à 19h, et aussi à 18h nourrir le hamster', 'devoirs 19:00', 'nourrir le hamster 18:00'],
    [
      'es',
      'deberes a las 19, y además a las 18 dar de comer al hámster',
      'deberes 19:00',
      'dar de comer al hámster 18:00',
    ],
    [
      'it',
      'compiti alle 19, e anche alle 18 dare da mangiare al criceto',
      'compiti 19:00',
      'dare da mangiare al criceto 18:00',
    ],
    ['pt', 'lição às 19h, e também às 18h dar comida pro hamster', 'lição 19:00', 'dar comida pro hamster 18:00'],
    // what is told is no thing of its own, and one thing at two hours stays one
    ['en', 'the meeting is at 5, and remind me to call the vet at 3', 'call the vet 15:00'],
    ['en', 'dentist at 3, remind me at 2 to bring the card', 'bring the card 14:00'],
    ['en', 'i have a meeting at 5 and remind me to call the vet at 3', 'call the vet 15:00'],
    [
      'de',
      'Tabletten um 8 und um 20 Uhr mit Wasser nehmen',
      'Tabletten mit Wasser nehmen 08:00',
      'Tabletten mit Wasser nehmen 20:00',
    ],
  ] as const)
    it(`sets ${expected.length}: ${message}`, () => {
      assert.deepEqual(read(locale, message), expected)
    })
})

describe('an hour on the day that was told', () => {
  for (const [locale, message, text] of [
    [
      'en',
      'so my sister lands on saturday, can you remind me at 1pm that day to leave for the airport',
      'leave for the airport',
    ],
    [
      'es',
      'mi hermana llega el sábado, recuérdame a las 13 ese día salir para el aeropuerto',
      'salir para el aeropuerto',
    ],
    ['fr', "ma soeur arrive samedi, rappelle-moi à 13h ce jour-là de partir à l'aéroport", "partir à l'aéroport"],
    [
      'it',
      "mia sorella arriva sabato, ricordami alle 13 quel giorno di partire per l'aeroporto",
      "partire per l'aeroporto",
    ],
    ['pt', 'minha irmã chega no sábado, me lembra às 13h nesse dia de sair pro aeroporto', 'sair pro aeroporto'],
    ['nl', 'mijn zus landt zaterdag, herinner me om 13 uur die dag om te vertrekken', 'te vertrekken'],
  ] as const)
    it(`is no part of the text: ${message}`, () => {
      const intent = understand(message, { now: NOW, timeZone: 'Europe/Berlin', locale })
      assert.ok(intent.kind === 'create' && intent.schedule?.kind === 'once')
      assert.deepEqual([intent.text, new Date(intent.schedule.at).toISOString()], [text, '2026-11-28T12:00:00.000Z'])
    })

  it('is one where it belongs to a name', () => {
    assert.deepEqual(read('en', 'remind me at 5 that day care closes'), ['day care closes 17:00'])
  })
})
