import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('51. What was right of a time stays', () => {
  for (const [locale, asked, said, expected] of [
    ['en-GB', 'remind me on feb 30 at 10 of the deposit', 'i mean feb 28', /28 Feb 2027, 10:00/],
    ['en-GB', 'remind me on feb 30 in the evening of the deposit', 'feb 28', /28 Feb 2027, 18:00/],
    ['en-GB', 'remind me on feb 30 at 9pm of the deposit', 'the 28th at 8pm', /28 Nov, 20:00/],
    ['en-GB', 'remind me on friday at 25:00 of the deposit', 'at 15:00', /Fri 27 Nov, 15:00/],
    ['de-DE', 'erinnere mich am 30.2. um 10 an die kaution', 'ich meine den 28.2.', /28\. Feb 2027 um 10:00/],
    ['de-DE', 'erinnere mich am 31.4. um 17 uhr an die kaution', 'am 30.4. natürlich', /30\. Apr 2027 um 17:00/],
    ['de-DE', 'erinnere mich am freitag um 25 uhr an die kaution', 'um 15 uhr', /Fr, 27\. Nov um 15:00/],
    ['de-DE', 'erinnere mich gestern um 10 an die kaution', 'morgen', /Mi, 25\. Nov um 10:00/],
    ['fr-FR', 'rappelle-moi le 30 février à 10h de payer la caution', 'le 28 février', /28 févr.* 10[:h]/],
    ['es-ES', 'recuérdame el 30 de febrero a las 10 pagar la fianza', 'el 28 de febrero', /28 feb.* 10:00/],
    ['it-IT', 'ricordami il 30 febbraio alle 10 di pagare la cauzione', 'il 28 febbraio', /28 feb.* 10:00/],
    ['nl-NL', 'herinner me op 30 februari om 10 uur aan de borg', '28 februari', /28 feb.* 10:00/],
    ['pt-PT', 'lembra-me a 30 de fevereiro às 10h de pagar a caução', '28 de fevereiro', /28\/02\/2027 às 10:00/],
  ] as const)
    it(`${asked} – ${said}`, async () => {
      await play(anna(locale), [
        [asked, /\?/],
        [said, expected],
      ])
    })
})
