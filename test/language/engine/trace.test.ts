import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { whyRead } from '../../../src/language/why.js'
import { BERLIN } from '../de/reading.js'
import { NEW_YORK } from '../en/reading.js'

const why = (message: string, context = NEW_YORK): string =>
  whyRead(message, understand(message, context), context).join('\n')

describe('why a sentence was read as it was', () => {
  it('names the rows that read its times, and the readings that lost', () => {
    const lines = why('remind me every other friday at 9 to call Ana')
    assert.match(lines, /"at 9" {2}\{-atp\} \{at:times\}/)
    assert.match(lines, /times they make\n {2}"every other friday at 9" {2}firm, 2 phrases: repeat/)
    assert.match(
      why('remind me in 1,500 minutes to call Ana'),
      /readings that lost[\s\S]*"1,500" {2}amount: .* lost against \{n\}/,
    )
  })

  it('names the rows that read a command, and those that lost', () => {
    const lines = why('please cancel the dentist on friday')
    assert.match(
      lines,
      /^commands that it is as a whole[^\n]*\n {2}"cancel the dentist on friday" {2}cancel: \{-deleting\}/,
    )
    assert.match(lines, /readings of commands that lost[\s\S]*"the dentist" {2}name: .* lost against/)
    assert.match(why('alle absagen', BERLIN), /"alle absagen" {2}cancel: /)
    assert.doesNotMatch(why('remind me tomorrow at 9 to call Ana'), /commands that it is/)
  })

  it('names words of time that no reading took', () => {
    assert.match(why('remind me to call Ana about the tuesday meeting tomorrow'), /no part of the time\n {2}"tuesday"$/)
    assert.match(why('erinnere mich morgen an die 3 Monatsberichte', BERLIN), /no part of the time\n {2}"3"$/)
  })
})
