import assert from 'node:assert/strict'
import { understand } from '../../src/language/understand.js'
import { BERLIN } from './de/reading.js'

/** One more of several that are asked for: "also" is none of its words. */
const ALSO = [
  ['en-GB', 'remind me also to buy bread tomorrow at 8', 'buy bread'],
  ['de-DE', 'erinner mich auch an die Pfandflaschen, morgen 8.15', 'die Pfandflaschen'],
  ['fr-FR', 'rappelle-moi aussi de prendre le pain demain à 8h', 'prendre le pain'],
  ['it-IT', 'ricordami anche di prendere il pane domani alle 8', 'prendere il pane'],
  ['es-ES', 'recuérdame también comprar pan mañana a las 8', 'comprar pan'],
  ['pt-BR', 'me lembra também de comprar pão amanhã às 8', 'comprar pão'],
  ['nl-NL', 'herinner me ook aan de melk morgen om 8', 'de melk'],
] as const

describe('a request with "also"', () => {
  for (const [locale, message, text] of ALSO)
    it(message, () => {
      const intent = understand(message, { ...BERLIN, locale })
      assert.equal(intent.kind === 'create' && intent.text, text)
    })
})
