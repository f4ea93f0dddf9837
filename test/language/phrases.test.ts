import assert from 'node:assert/strict'
import { phrasesFor } from '../../src/language/phrases.js'

describe('the phrases of a locale', () => {
  for (const locale of ['en', 'en-GB', 'EN-us', 'tlh', '', '__proto__', 'constructor', 'toString-x'])
    it(`are spoken for "${locale}"`, () => assert.equal(phrasesFor(locale), phrasesFor('en')))
})
