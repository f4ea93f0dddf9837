import { type Ctx, type Row, type Stretch, says } from '../engine/row.js'
import type { HelpTopic, Intent } from '../intent.js'
import { as, typed } from './target.js'
import { timedWords } from './timed-words.js'

/** What is said around the work, and what needs no reminder: help, a person's data, other people, the language. */

const social = (said: Extract<Intent, { kind: 'social' }>['said']): Intent => ({ kind: 'social', said })
const data = (ask: Extract<Intent, { kind: 'data' }>['ask']): Intent => ({ kind: 'data', ask })

const TALK = {
  undo: { kind: 'undo' },
  keep: { kind: 'keep' },
  comesback: { kind: 'keep', back: 'cancelled' },
  asitwas: { kind: 'keep', back: 'as-it-was' },
  leave: { kind: 'leave' },
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  hello: social('hello'),
  thanks: social('thanks'),
  goodbye: social('goodbye'),
  'how-are-you': social('how-are-you'),
  ok: social('ok'),
} satisfies Record<string, Intent>

const DATA = {
  export: data('export'),
  import: data('import'),
  forget: data('forget'),
  link: data('link'),
  'new-link': data('new-link'),
}

/** Not every language has rows for them. */
type Unsaid = 'keep' | 'comesback' | 'asitwas'

/** One pattern for each of these meanings; where two have the same words, the one further up wins. */
const meanings =
  <K extends string>(of: Readonly<Record<K, Intent>>) =>
  (said: Readonly<Record<Exclude<K, Unsaid>, string> & Partial<Record<Unsaid, string>>>): Row[] =>
    (Object.keys(of) as K[]).flatMap((key, at) => {
      const words = (said as Partial<Record<K, string>>)[key]
      return words === undefined ? [] : [says(words, of[key], { prefer: -at })]
    })

/** Yes, no, undo, leaving a question, and the things people say to be nice. */
export const talk = meanings(TALK)
export const dataAsked = meanings(DATA)

export const help = (): Intent => ({ kind: 'help' })

/** The topic that the words are about, or all of the help; `strict`: null where they are about none. */
export function helpOn({ about, strict = false }: { about: Stretch; strict?: boolean }, ctx: Ctx): Intent | null {
  const found = Array.from({ length: about.to - about.from }, (_, k) => ctx.read('topic', about.from + k)[0]?.value)
    .filter((topic) => topic !== undefined)
    .sort((a, b) => TOPICS.indexOf(a as HelpTopic) - TOPICS.indexOf(b as HelpTopic))
  const topic = found[0] as HelpTopic | undefined
  if (topic !== undefined) return { kind: 'help', topic }
  return strict ? null : { kind: 'help' }
}

/** Of several topics in the same words the one further up is meant. */
const TOPICS: readonly HelpTopic[] = ['snooze', 'repeats', 'list', 'edit', 'others', 'settings', 'data', 'times']

type Relation = Extract<Intent, { kind: 'relation' }>

/** "block Bob": those who set reminders for this person. */
export function relation({ ask, name }: { ask: Relation['ask']; name?: Stretch }, ctx: Ctx): Intent {
  const isNobody = name === undefined || as('that', name, ctx) !== null
  const said = isNobody
    ? ''
    : typed(name, ctx)
        .replace(/^<at[^>]*>|<\/at>$/g, '')
        .replace(/^@/, '')
        .trim()
  return { kind: 'relation', ask, name: said === '' ? null : said }
}

/** "bring the nursery back" */
export function comesBack({ words }: { words: Stretch }, ctx: Ctx): Intent | null {
  const name = as<string>('name', words, ctx)
  // "bring the books on friday back" is something to do, and "no wait, the cellar" is more than a name
  return name === null || /[,;:]/.test(typed(words, ctx)) || timedWords(words, ctx) !== null
    ? null
    : { kind: 'keep', back: 'cancelled', words: name }
}

/** "auf deutsch", "use british english": a language by its code, or with the country that was named. */
export const speak = ({ tongue }: { tongue: string }): Intent => ({
  kind: 'settings',
  change: { set: 'locale', locale: tongue },
  problem: null,
})
