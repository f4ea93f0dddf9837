import assert from 'node:assert/strict'
import { Grammar } from '../../../src/language/engine/compile.js'
import { Reading } from '../../../src/language/engine/match.js'
import {
  type Complete,
  keyed,
  leavingOut,
  patterns,
  phrases,
  rowsOf,
  says,
  type Tables,
  words,
} from '../../../src/language/engine/row.js'
import { tokenize } from '../../../src/language/text/tokens.js'
import { momentOf } from '../../../src/language/time/moment.js'
import { cpuMsOf } from '../../support/cpu.js'

const { row, special } = rowsOf<{ n: number; unit: string }>()
const MOMENT = momentOf({ now: Date.parse('2026-06-15T10:30:00Z'), timeZone: 'UTC', locale: 'en' })

const same = (holes: Record<string, unknown>): unknown => Object.values(holes)[0]
const length = ({ n, unit }: { n: number; unit: string }): string => `${n} ${unit}`
const said = ({ target }: { target: { from: number; to: number } }, ctx: { tokens: { text: string }[] }): string =>
  ctx.tokens
    .slice(target.from, target.to)
    .map(({ text }) => text)
    .join(' ')

const reading = (message: string, tables: Tables, many: string[] = []): [Reading, Grammar] => {
  const grammar = new Grammar([tables])
  const types = many.map((name) => grammar.typeOf(name))
  return [new Reading(grammar, tokenize(message), message, MOMENT, types), grammar]
}

/** All readings of `type` at the first word: what they mean by how many tokens they take. */
function read(message: string, type: string, tables: Tables): Record<number, unknown> {
  const [found, grammar] = reading(message, tables)
  return Object.fromEntries(found.parse(grammar.typeOf(type), 0).map(({ to, value }) => [to, value]))
}

const LENGTHS: Tables = {
  n: [row('{#}', same), ...words({ 1: 'a an one', 12: 'a dozen|twelve' })],
  unit: keyed({ hour: 'hour hours hr.', day: 'day days' }),
  term: [row('{n} [-] {unit}', length), row('{n:#12}~h', ({ n }: { n: number }) => `${n} hour`)],
}

describe('phrases', () => {
  const table: [said: string, expected: Record<number, unknown>][] = [
    ['two days', {}],
    ['2 days', { 2: '2 day' }],
    ['a dozen hours ago', { 3: '12 hour' }],
    ['3-day', { 3: '3 day' }],
    ['3h', { 2: '3 hour' }],
    ['3 h', {}],
    ['333h', {}],
    ['1 hr. later', { 2: '1 hour', 3: '1 hour' }],
    ['1 hr .', { 2: '1 hour' }],
  ]
  for (const [message, expected] of table) it(message, () => assert.deepEqual(read(message, 'term', LENGTHS), expected))

  it('keeps readings that end at different places', () => {
    const tables: Tables = { x: [says('a', 'short'), says('a b', 'long'), says('(a|c) b d', 'longest')] }
    assert.deepEqual(read('a b d', 'x', tables), { 1: 'short', 2: 'long', 3: 'longest' })
  })

  it('takes any words up to what follows them', () => {
    const tables: Tables = { x: [row('cancel {target:*}', said), row('{target:*} (is|are) done', said)] }
    assert.deepEqual(read('the green plants are done', 'x', tables), { 5: 'the green plants' })
    assert.equal(read('cancel the rent', 'x', tables)[3], 'the rent')
  })

  it('takes words that may be left out where they stand, and goes on once for all of them', () => {
    const tables: Tables = { x: [row('zone [is|to|in|at|=] {target:*}', said), says('[a|b|c|d|e] (f|g|h|i|j) [k]', 1)] }
    assert.equal(read('zone is rome', 'x', tables)[3], 'rome')
    assert.equal(read('zone rome', 'x', tables)[2], 'rome')
    for (const message of ['a f k', 'f', 'e j', 'j k'])
      assert.equal(read(message, 'x', tables)[message.split(' ').length], 1)
    assert.deepEqual(read('a k', 'x', tables), {})
  })

  it('keeps ways apart that have filled other holes', () => {
    const tables: Tables = {
      x: [row('[{-y}] [{-y}] [{-y}] {target:*} end', said)],
      y: phrases('a|b|c'),
    }
    assert.equal(read('a b c d end', 'x', tables)[5], 'd')
    assert.equal(read('d end', 'x', tables)[2], 'd')
  })

  it('takes a name of several words for its key', () => {
    const tables: Tables = { holiday: patterns({ christmas: 'christmas [day]|xmas', 'new-year': "new year's [day]" }) }
    assert.deepEqual(read("new year's day", 'holiday', tables), { 2: 'new-year', 3: 'new-year' })
  })

  it('takes a mark of the notation behind a backslash', () => {
    assert.deepEqual(read('(a)', 'x', { x: [says('\\(~a~\\)', 1)] }), { 3: 1 })
  })
})

describe('which reading of the same words wins', () => {
  const rows = [says('may', 'month'), says('may', 'modal', { prefer: 1 }), says('may', 'name', { prefer: -1 })]

  it('is the one that its row prefers, wherever it stands in the table', () => {
    for (const order of [rows, [...rows].reverse()])
      assert.deepEqual(read('may', 'word', { word: order }), { 1: 'modal' })
  })

  it('is all of them where they are asked for, the preferred first by rank', () => {
    const [found, grammar] = reading('may', { word: rows }, ['word'])
    const all = found.parse(grammar.typeOf('word'), 0)
    assert.deepEqual(
      all.sort((a, b) => a.rank - b.rank).map(({ value }) => value),
      ['modal', 'month', 'name'],
    )
  })

  it('is another one when the preferred means nothing with these holes', () => {
    const tables: Tables = {
      x: [special('{#}', 'a test', () => null, { prefer: 5 }), row('{n:#}', ({ n }: { n: number }) => n)],
    }
    assert.deepEqual(read('7', 'x', tables), { 1: 7 })
  })

  it('says on request what lost and against which row', () => {
    const [found, grammar] = reading('may', { word: rows })
    found.lost = []
    found.parse(grammar.typeOf('word'), 0)
    assert.deepEqual(
      found.lost.map(({ rule, against }) => [rule.flags.prefer ?? 0, against?.flags.prefer]),
      [
        [0, 1],
        [-1, 1],
      ],
    )
  })
})

describe('conditions', () => {
  const tables: Tables = {
    n: [row('{#}', same)],
    unit: phrases('days', 'kg'),
    the: phrases('the', 'all the'),
    bare: [row('{n} !{unit}', same)],
    held: [row('<{the} {n}', same)],
    free: [row('!<{the} {n}', same)],
  }
  const at = (message: string, type: string, i: number): number => {
    const [found, grammar] = reading(message, tables)
    return found.parse(grammar.typeOf(type), i).length
  }

  it('look ahead', () => {
    assert.equal(at('at 5 days', 'bare', 1), 0)
    assert.equal(at('at 5 days', 'bare', 2), 0)
    assert.equal(at('at 5 o', 'bare', 1), 1)
    assert.equal(at('at 5', 'bare', 1), 1)
  })

  it('look behind', () => {
    assert.deepEqual([at('the 5', 'held', 1), at('the 5', 'free', 1)], [1, 0])
    assert.deepEqual([at('at 5', 'held', 1), at('at 5', 'free', 1)], [0, 1])
    assert.deepEqual([at('5', 'held', 0), at('5', 'free', 0)], [0, 1])
  })
})

describe('strength and place', () => {
  it('a phrase is weak when a part of it is, unless its row is firm', () => {
    const tables: Tables = {
      day: [says('friday', 5, { weak: true })],
      soft: [row('[the] {day}', same)],
      hard: [row('on {day}', same, { firm: true })],
    }
    const weak = (message: string, type: string): boolean | undefined => {
      const [found, grammar] = reading(message, tables)
      return found.parse(grammar.typeOf(type), 0)[0]?.weak
    }
    assert.equal(weak('the friday', 'soft'), true)
    assert.equal(weak('on friday', 'hard'), false)
  })

  it('a row says where it may stand', () => {
    const [found, grammar] = reading('17', { x: [row('{n:#}', same, { after: 'day repeat', before: 'to' })] })
    assert.deepEqual(found.parse(grammar.typeOf('x'), 0)[0]?.place, { after: ['day', 'repeat'], before: ['to'] })
  })
})

describe('first words', () => {
  it('are those of the types that a phrase can start with, behind conditions too', () => {
    const [found, grammar] = reading('2 an hours x', LENGTHS)
    const starts = [0, 1, 2, 3, 4].map((i) => found.starts(grammar.typeOf('term'), i))
    assert.deepEqual(starts, [true, true, false, false, false])
    const tables: Tables = { unit: phrases('days'), x: [row('!{unit} {n:#}', same), row('{rest:*} done', same)] }
    const [open, other] = reading('5 days', tables)
    assert.deepEqual([open.starts(other.typeOf('x'), 0), open.starts(other.typeOf('x'), 1)], [true, true])
  })

  it('are found whatever a row begins with, and in whatever order messages have them', () => {
    const tables: Tables = {
      n: [row('{#}', same)],
      x: [
        says('one two|three', 'words'),
        says('[the|a] (four|five) [six]', 'groups'),
        row('[about] {n} ~h', same),
        says('\\(~x', 'mark'),
      ],
    }
    const said = { 'five six': 2, 'the four': 2, 'about 7h': 3, '7h': 2, '(x': 2, three: 1, 'one two': 2, a: 0, two: 0 }
    const grammar = new Grammar([tables])
    for (const [message, to] of [...Object.entries(said), ...Object.entries(said).reverse()]) {
      const found = new Reading(grammar, tokenize(message), message, MOMENT, []).parse(grammar.typeOf('x'), 0)
      assert.equal(Math.max(0, ...found.map((one) => one.to)), to, message)
    }
  })
})

describe('a table that cannot be built', () => {
  it('reads a list of any length without running out of stack', () => {
    const tables = { list: [says('a', 1), row('a , {list}', same)] }
    assert.equal(read('a , '.repeat(5_000), 'list', tables)[1], 1)
  })

  it('says which pattern is not well formed, and which type has no rows', () => {
    assert.throws(() => new Grammar([{ x: [says('a (b', 1)] }]), /pattern "a \(b" at 4: not closed/)
    assert.throws(() => new Grammar([{ x: [says('a) b', 1)] }]), /unexpected mark/)
    assert.throws(() => new Grammar([{ x: [row('{wekday:wekday}', same)] }]), /no table has rows for: wekday/)
  })

  it('says so of the whole row, though a row is read only as far as messages come', () => {
    for (const bad of ['a b (c [d)', 'a [(b [c (d [e]])]', 'a (b c]', 'a|b)'])
      assert.throws(
        () => new Grammar([{ x: [says(bad, 1)] }]),
        /^Error: pattern .* at \d+: (?:not closed|unexpected mark)$/,
      )
    assert.throws(() => new Grammar([{ x: [row('a b {-x} !{-holder}', () => 1)] }]), /no table has rows for: holder/)
    assert.equal(read('a b e', 'x', { x: [says('a [(b [c] [((d|[e]))])]', 1)] })[3], 1)
  })
})

describe('the compiler checks a row', () => {
  it('against the holes that its constructor asks for', () => {
    row('every {n} {unit}', length)
    row('every {unit}', length, { n: 1 })
    // @ts-expect-error nothing says how many
    row('every {unit}', length)
    // @ts-expect-error the constructor knows no such hole
    row('every {n} {unit} {more:n}', length)
    // @ts-expect-error a number is no unit
    row('every {n} {unit:n}', length)
    // @ts-expect-error no such constant
    row('every {n} {unit}', length, { unti: 'day' })
  })
})

describe('rows that several languages share', () => {
  const shared = { cancel: [row('{-deleting} {target:*}', same), row('!{-not} {-deleting}', same)] } satisfies Tables
  const tables = <const T extends readonly Tables[], Read extends string = never>(_: T & Complete<T, Read>) => {}

  it('are refused by the compiler in a language that lacks a word list of theirs', () => {
    tables([shared, { deleting: phrases('cancel'), not: phrases('not') }])
    tables<readonly [typeof shared, { deleting: [] }], 'not'>([shared, { deleting: [] }])
    // @ts-expect-error nobody says what `not` is
    tables([shared, { deleting: phrases('cancel') }])
    // @ts-expect-error a misspelt hole
    tables([{ x: [row('{deletng}', same)], deleting: phrases('cancel') }])
  })

  it('are left out by name', () => {
    const { cancel } = leavingOut(shared, { cancel: ['!{-not} {-deleting}'] })
    assert.deepEqual(
      cancel.map(({ pattern }) => pattern),
      ['{-deleting} {target:*}'],
    )
    assert.throws(() => leavingOut(shared, { cancel: ['{-deleting}'] }), /no row to leave out of cancel: \{-deleting\}/)
  })
})

it('hostile repetition ends within bounded steps', () => {
  const tables: Tables = {
    a: [row('{x:a} {y:a}', ({ x, y }: { x: string; y: string }) => x + y), says('a', 'a'), says('a a', 'aa')],
    b: [row('{p:*} {q:*} {r:*} end', ({ p }: { p: object; q: object; r: object }) => p)],
  }
  const [found, grammar] = reading('a '.repeat(2_000), tables)
  const tookMs = cpuMsOf(() => {
    found.parse(grammar.typeOf('a'), 0)
    found.parse(grammar.typeOf('b'), 0)
  })
  assert.ok(tookMs < 200, `${tookMs} ms`)
})
