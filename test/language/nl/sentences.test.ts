import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { created, outcome } from '../en/reading.js'
import { AMSTERDAM } from './reading.js'

const TABLE: readonly (readonly [message: string, time: string, text: string | null])[] = [
  ['herinner me eraan om morgen om 9 uur mama te bellen', '2026-06-16 09:00', 'mama te bellen'],
  ['herinner me er vanavond aan om de vuilnis buiten te zetten', '2026-06-15 18:00', 'de vuilnis buiten te zetten'],
  ['help me herinneren mama te bellen morgen om 10', '2026-06-16 10:00', 'mama te bellen'],
  ['kun je me om 5 uur eraan herinneren mama te bellen', '2026-06-15 17:00', 'mama te bellen'],
  ['wil je me morgen aan de tandarts herinneren?', '2026-06-16 09:00', 'de tandarts'],
  ['kunt u mij morgen om 9 uur aan de tandarts herinneren', '2026-06-16 09:00', 'de tandarts'],
  ['herinner me eraan dat ik om 5 uur mama moet bellen', '2026-06-15 17:00', 'ik mama moet bellen'],
  ['laat me niet vergeten om morgen de sleutels mee te nemen', '2026-06-16 09:00', 'de sleutels mee te nemen'],
  ['ik wil morgen om 9 uur herinnerd worden aan de belasting', '2026-06-16 09:00', 'de belasting'],
  ['herinner me over een uurtje aan de was', '2026-06-15 11:30', 'de was'],
  ['geef me een seintje om 5 uur', '2026-06-15 17:00', null],
  ['maak me morgen om 7 uur wakker', '2026-06-16 07:00', 'opstaan'],
  ['zet een timer van 10 minuten', '2026-06-15 10:40', 'timer'],
  ['stel een herinnering in voor vrijdag om 15 uur om de auto te wassen', '2026-06-19 15:00', 'de auto te wassen'],
  ['tandarts morgen om half 10, herinner me een uur ervoor', '2026-06-16 08:30', 'tandarts'],
  ['melk kopen om 17 uur', '2026-06-15 17:00', 'melk kopen'],
  // "om" in front of what is to be done, not of an hour
  ['herinner me eraan om een cadeau te kopen', 'needs time', 'een cadeau te kopen'],
  ['herinner me eraan om 3 broden te kopen', 'needs time', '3 broden te kopen'],
  ['herinner me om één uur aan de lunch', '2026-06-15 13:00', 'de lunch'],
  ['herinner me eraan om de week te plannen op zondag om 18 uur', '2026-06-21 18:00', 'de week te plannen'],
  // "herinneren" in the middle keeps the day in front
  ['morgen om half vier herinneren aan het overleg van 4 uur', '2026-06-16 15:30', 'het overleg van 4 uur'],
  ['morgen om 9 moet ik naar de bank, herinner me daar even aan', '2026-06-16 09:00', 'moet ik naar de bank'],
  ['vergeet mij niet te verwittigen om 4u voor de boekentas', '2026-06-15 16:00', 'voor de boekentas'],
  // "voor" behind a length from now is for, not before
  ['piep me over een half uurtje voor de pizza', '2026-06-15 11:00', 'voor de pizza'],
  ['over n uur en n kwartier de oven uitzetten', '2026-06-15 11:45', 'de oven uitzetten'],
  ['kun je me alsjeblieft morgen herinneren aan de boekhouder bedankt alvast', '2026-06-16 09:00', 'de boekhouder'],
  ['voor de zoveelste keer: maandag 9 uur pasje inleveren', '2026-06-22 09:00', 'pasje inleveren'],
  // where to, and what is due on a day
  ['zaterdag met de kat naar de dierenarts', '2026-06-20 09:00', 'met de kat naar de dierenarts'],
  ['komende donderdag oud papier', '2026-06-18 09:00', 'oud papier'],
  ['28-12 vuurwerk kopen', '2026-12-28 09:00', 'vuurwerk kopen'],
  ['herinner me begin januari 2028, op de 3e, aan het vignet', '2028-01-03 09:00', 'het vignet'],
  [
    'herinner me vier vrijdagen lang om 9 aan de spuit',
    'FREQ=WEEKLY;BYDAY=FR;COUNT=4 from 2026-06-19 09:00',
    'de spuit',
  ],
  [
    'herinner me vierwekelijks op maandag om 9 aan de bak',
    'FREQ=WEEKLY;INTERVAL=4;BYDAY=MO from 2026-06-22 09:00',
    'de bak',
  ],
  ['ik heb om 4 uur een herinnering nodig voor de was', '2026-06-15 16:00', 'voor de was'],
  ['op de ouderavond om 19 uur aan de lijst herinneren', 'not-a-time', 'op de ouderavond de lijst'],
  [
    'herinner me maandag tot donderdag om 16 uur aan ophalen, vrijdag al om 15 uur',
    'not-a-time',
    'ophalen, vrijdag al om 15 uur',
  ],
  ['herinner me op twee februari tweeduizendachtentwintig aan het paspoort', '2028-02-02 09:00', 'het paspoort'],
  ['herinner me dinsdag, oh nee woensdag om 3 aan het bad', '2026-06-17 15:00', 'het bad'],
  ['om 5 voor 12 de tv aan', '2026-06-15 11:55', 'de tv aan'],
  ['vergeet me niet om 5 uur aan lisa te herinneren', '2026-06-15 17:00', 'lisa'],
  ['in het weekend altijd om 10 dieren voeren', 'FREQ=WEEKLY;BYDAY=SA,SU from 2026-06-20 10:00', 'dieren voeren'],
  [
    'altijd eind van de maand meterstand doorgeven',
    'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00',
    'meterstand doorgeven',
  ],
  ['ik moet om 4 uur bij de school zijn', '2026-06-15 16:00', 'bij de school zijn'],
  ["herinner me op oma's verjaardag om 9 aan de taart", 'not-a-time', 'de taart'],
  ['herinner me vlak voor de vergadering om 5 aan de papieren', 'not-a-time', 'de papieren'],
  // words of time that no row takes
  ['herinner me elke schooldag om 8 uur aan de poort', 'not-a-time', 'elke schooldag de poort'],
  ['herinner me morgen om 7 of 8 aan de hond', 'not-a-time', 'de hond'],
  ['herinner me', 'needs time and text', null],
]

describe('Dutch requests as people type them', () => {
  for (const [message, time, text] of TABLE)
    it(message, () => {
      const intent = created(message, AMSTERDAM)
      assert.deepEqual([outcome(intent, AMSTERDAM), intent.text], [time, text])
    })
})

describe('Dutch messages that ask for no reminder', () => {
  for (const message of [
    'de vergadering is om 5 uur',
    'herinner me niet aan de tandarts',
    'wat moet ik morgen doen',
    'tot morgen om 9 uur',
    'ik was gisteren om 9 uur bij de tandarts',
    'slapen tot 14u',
    'de hekken gaan om 5 open',
    'mijn druppels heb ik om 8 uur al genomen',
    'zondags sluiten de winkels hier om 5 uur',
    'morgen om 9 vergadert de gemeenteraad',
    "'s nachts om 3 blaft de hond",
    'pakketje opgehaald om 5 uur',
    'meeting verzet naar 15 uur',
    'geen wekker morgen om 6',
    'jij zou me om 9 herinneren',
  ])
    it(message, () => assert.notEqual(understand(message, AMSTERDAM).kind, 'create'))
})
