/**
 * The notation of a phrase. It is read from left to right and no further than messages ask: of most rows their beginning.
 *
 *   word            that word or mark            a|b, (a|b c)   alternatives
 *   [x]             optional                     {type}         a hole, kept under the name of its type
 *   {name:type}     a hole kept under `name`     {-type}        a hole that is not kept
 *   ~x              no space in front of x ("5~pm")   `\(`      a mark of the notation itself
 *   {#} {#1} {#2} {#3} {#4} {#8} {#12} {#34}     a number in digits: of any length, of so many digits, of one or two, ...
 *   {name:*}        any words, one or more      {name:*1}   any one word
 *   >{type}         a phrase of that type follows      !{type}   none follows
 *   <{type}         one ends right here                !<{type}  none ends right here          (these four take no words)
 */
export type Element =
  | { is: 'word'; text: string; glued: boolean }
  | { is: 'hole'; type: string; name: string | null; glued: boolean }
  | { is: 'digits'; low: number; high: number; name: string | null; glued: boolean }
  | { is: 'words'; name: string | null; isOne: boolean }
  | { is: 'condition'; type: string; behind: boolean; wanted: boolean }

/** What stands in brackets. */
interface Group {
  is: 'group'
  alternatives: Part[][]
  isOptional: boolean
  glued: boolean
}

/** A word, hole or condition is left as it is written, `~` in front of it, until a message comes there. */
export type Part = string | Group

/** How many digits a `{#…}` takes, at least and at most. */
const DIGITS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  '#': [1, 40],
  '#1': [1, 1],
  '#2': [2, 2],
  '#3': [3, 3],
  '#4': [4, 4],
  '#8': [8, 8],
  '#12': [1, 2],
  '#34': [3, 4],
}

/** A hole or condition, a bracket or bar, a word, or a mark. */
const SAID = /(?:!<|[!<>])?\{[^}]*\}|\\.|[\p{L}\p{M}\d_'’]+|\S/gu
const CLOSING: ReadonlyMap<string, string> = new Map(Object.entries({ '(': ')', '[': ']' }))

interface Bracket {
  close: string | undefined
  /** Whether the pattern may begin in it, and behind it when nothing of it is said. */
  before: boolean
  behind: boolean
}

/** One pass over a pattern. */
class Beginnings {
  readonly found: string[] = []
  private readonly around: Bracket[] = []
  private bracket: Bracket = { close: undefined, before: true, behind: false }
  private isFirst = true

  constructor(
    private readonly pattern: string,
    check: (hole: string) => void,
  ) {
    for (const said of pattern.match(SAID) ?? []) {
      if (said.endsWith('}')) check(said)
      if (CLOSING.has(said)) this.open(said)
      else if (said === ')' || said === ']') this.close(said)
      else if (said === '|') this.turn()
      else if (said !== '~') this.pass(said)
    }
    if (this.around.length > 0) this.fail(pattern.length, 'not closed')
  }

  private open(said: string): void {
    this.around.push(this.bracket)
    this.bracket = { close: CLOSING.get(said), before: this.isFirst, behind: this.isFirst && said === '[' }
  }

  private close(said: string): void {
    if (said !== this.bracket.close) this.fail(this.pattern.lastIndexOf(said), 'unexpected mark')
    this.isFirst ||= this.bracket.behind
    this.bracket = this.around.pop() as Bracket
  }

  private turn(): void {
    this.bracket.behind ||= this.isFirst
    this.isFirst = this.bracket.before
  }

  private pass(said: string): void {
    if (!this.isFirst) return
    this.found.push(said)
    this.isFirst = isCondition(said)
  }

  private fail(at: number, why: string): never {
    throw new Error(`pattern "${this.pattern}" at ${at}: ${why}`)
  }
}

/**
 * What a pattern may begin with, as it is written there: words, holes, and conditions with what follows them. All holes and
 * conditions of it are handed to `check`.
 * @throws Error for brackets that do not match: a fault of the table.
 */
export const beginningsOf = (pattern: string, check: (hole: string) => void): readonly string[] =>
  new Beginnings(pattern, check).found

const isHole = (said: string): boolean => said.startsWith('{')
const isCondition = (said: string): boolean => said.endsWith('}') && !isHole(said)

/** A pattern's alternatives; its brackets match, which `beginningsOf` has seen. */
export function partsOf(pattern: string): Part[][] {
  const whole: Part[][] = [[]]
  const around: Part[][][] = []
  let alternatives = whole
  let glued = false
  for (const said of pattern.match(SAID) ?? []) {
    const last = alternatives.at(-1) as Part[]
    if (CLOSING.has(said)) {
      const group: Group = { is: 'group', alternatives: [[]], isOptional: said === '[', glued }
      last.push(group)
      around.push(alternatives)
      alternatives = group.alternatives
    } else if (said === ')' || said === ']') alternatives = around.pop() as Part[][]
    else if (said === '|') alternatives.push([])
    else if (said !== '~') last.push(glued ? `~${said}` : said)
    glued = said === '~'
  }
  return whole
}

/** What a word, hole or condition says. */
export function elementOf(part: string, isGlued = false): Element {
  const glued = isGlued || part[0] === '~'
  const said = part[0] === '~' ? part.slice(1) : part
  if (isHole(said)) return holeOf(said, glued)
  if (!isCondition(said)) return { is: 'word', text: said.length > 1 && said[0] === '\\' ? said.slice(1) : said, glued }
  const [marks = '', inside = ''] = said.slice(0, -1).split('{')
  const type = inside.replace('-', '')
  return { is: 'condition', type, behind: marks.endsWith('<'), wanted: !marks.startsWith('!') }
}

function holeOf(said: string, glued: boolean): Element {
  const isKept = said[1] !== '-'
  const inside = said.slice(isKept ? 1 : 2, -1)
  const colon = inside.indexOf(':')
  const type = inside.slice(colon + 1)
  const name = !isKept ? null : colon < 0 ? inside : inside.slice(0, colon)
  if (type === '*' || type === '*1') return { is: 'words', name, isOne: type === '*1' }
  const digits = DIGITS[type]
  if (digits === undefined) return { is: 'hole', type, name, glued }
  return { is: 'digits', low: digits[0], high: digits[1], name, glued }
}
