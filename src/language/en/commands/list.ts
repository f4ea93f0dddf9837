import { addMonths, mondayOf } from '../../calendar/days.js'
import { instantOf } from '../../calendar/zones.js'
import type { Said } from '../../commands/said.js'
import type { Intent, ListFilter } from '../../intent.js'
import type { Moment } from '../../time/moment.js'

const THINGS = '(?:reminders?|alarms?|agenda|schedule|timers?|tasks?|todos?|to-dos?|list|plans?|day|week|ones)'
const MANY =
  '(?:reminders|alarms|timers|agenda|schedule|tasks|todos|to-dos|(?:reminders? |todo |to-do |task |to do )?list|plans|ones)'
const DAY =
  '(?:today|tonight|tomorrow|tmrw|this|next|day|week|weekend|month|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const ASKS = [
  /^(?:(?:remind )?list|ls|all|upcoming|overdue|history|agenda|my day|today)$/i,
  new RegExp(
    `^(?:list|show|view|see|display|get(?! rid)|check|read|open|give|send|tell|print|find|pull up|bring up|what(?:'s| is| are|'re)(?! an? | you able)|which|(?:do|did) (?:i|we) have|have i(?: got| set)?|did i set|are there|is there|do you have|how many)\\b.{0,120}?\\b${THINGS}\\b`,
    'i',
  ),
  new RegExp(
    `^(?:(?:any|all|of|my|the|upcoming|pending|repeating|recurring|overdue|missed|failed|active|open|completed|finished|done|current|future|other|today'?s|tomorrow'?s|this week'?s|next week'?s) ){0,4}${MANY}(?:,? (?:for|on|about|containing|contains?|with|matching|mentioning|named|called|that|of|due|left|in|from|between|again|overdue|done|coming|today|tonight|tomorrow|this|next)\\b.{0,120})?$`,
    'i',
  ),
  /^(?:my|the) (?:day|week)(?: (?:ahead|please))?$|^(?:the |my )?next (?:one|ones|reminders?|alarms?)$|^(?:today|tomorrow|this week|next week)'s? (?:plan|day)$/i,
  /^(?:what's (?:up )?next|what is next|what comes next|next up|what's coming(?: up)?|coming up|what's (?:on|due|scheduled|planned|up)(?: for)?|what is (?:on|due|scheduled|planned|up)(?: for)?|what (?:(?:do|did) )?i (?:have|need|finish|complete|do|get done|miss)|what have i (?:done|finished|completed|got|missed)|what's left|what (?:are|were) (?:my|the|you)|anything (?:due|on|left|for|coming)|list (?:all|everything|them|today|tomorrow|this week|next week|mine|overdue|repeating|recurring|done|failed)|show (?:me )?(?:all|everything|them|what's|today|tomorrow|this week|next week|overdue|repeating|recurring|done|failed|mine|more|the rest|my day))\b/i,
  /^when(?:'?s| is| are| will) (?:my|the) next (?:reminders?|alarms?|one|ones)\b/i,
  new RegExp(
    `^(?:(?:(?:do|did|have) i(?: have| got)?|is there|is|are there|are) )?(?:anything|something|any)(?: (?:on|due|up|for|planned|scheduled|left|coming|overdue|to do|in|at|the|my|list|${DAY}))*$`,
    'i',
  ),
  new RegExp(
    `^what(?:'s| is| am i| should i| must i| will you| are you)(?: (?:supposed to|going to|gonna))? (?:happening|looking like|pending|do|remember|remind me (?:about|of))(?: (?:on|for|in|the|my|${DAY}))*$`,
    'i',
  ),
  new RegExp(
    `^(?:what|how)(?:'?s| does| is) (?:my )?(?:${DAY})(?: ${DAY})? look(?:ing)?(?: like)?$|^what's my day like$`,
    'i',
  ),
  /^when(?:'?s| is) (?:my|the) .{1,60} (?:reminder|alarm)$/i,
  /^what(?:'s| is| are| was)(?: still)? (?:overdue|late|missed|failed|done|left|repeating|upcoming)$/i,
  /^(?:search|find|look) (?:for )?\S/i,
  /^(?:which|what) (?:ones|reminders)\b/i,
]

const PAGES: [RegExp, 'more' | 'back'][] = [
  [
    /^(?:more|next|show more|next page|the rest|show the rest|more please|next ones|page down|go on|continue)$/i,
    'more',
  ],
  [/^(?:back|previous|previous page|prev|page back|go back|page up|last page)$/i, 'back'],
]

const PERIODS: [RegExp, NonNullable<ListFilter['period']>][] = [
  [/\b(?:today|today'?s|tonight|the day|my day)\b/i, 'today'],
  [/\b(?:tomorrow|tomorrow'?s|tmrw)\b/i, 'tomorrow'],
  [/\bthis week(?:'s)?\b/i, 'this-week'],
  [/\bnext week(?:'s)?\b/i, 'next-week'],
]

const SHOWS: [RegExp, NonNullable<ListFilter['show']>][] = [
  [/\b(?:repeating|recurring|repeated|repeat)\b/i, 'repeating'],
  [/\b(?:overdue|missed|late|past due|miss)\b/i, 'overdue'],
  [/\b(?:failed|undelivered|not delivered)\b/i, 'failed'],
  [/\b(?:done|finish|finished|complete|completed|history|got done|get done|closed|did i do)\b/i, 'done'],
  [/\bnext(?! week| page| month)\b|\bcomes (?:next|up)\b|^(?:what's |what is )?coming up$/i, 'next'],
]

const CONTAINS =
  /(?:\b(?:about|containing|contains|contain|with|matching|mentioning|that (?:say|mention|contain)|named|called|for)\s+|^(?:search|look)(?: for)?\s+|^find (?:(?:all |my )?reminders? )?(?:for |about )?)(["“'‘]?)(.{1,100}?)["”'’]?$/i

/** Since when "done" is asked: today, this week, this month; by default the week. */
function sinceOf(words: string, moment: Moment): number {
  const day = /\btoday\b/i.test(words)
    ? moment.today
    : /\byesterday\b/i.test(words)
      ? moment.today - 1
      : /\blast week\b/i.test(words)
        ? mondayOf(moment.today) - 7
        : /\b(?:this|last|past) month\b/i.test(words)
          ? addMonths(moment.today, -1)
          : /\bthis week\b/i.test(words)
            ? mondayOf(moment.today)
            : moment.today - 30
  return instantOf(day, 0, moment.zone)
}

/** What is asked for may be led by asking for an answer: "tell me what's on tomorrow". */
const LEAD = /^(?:let me (?:see|know)|(?:tell|show) me|i want to (?:see|know)) (?=what|my |the |all |any)/i

/** "list my reminders", "what's next", "reminders about rent", "more". */
export function readList({ words: said, moment }: Said): Intent | null {
  const words = said.replace(/^whats\b/i, "what's").replace(LEAD, '')
  for (const [pattern, page] of PAGES) if (pattern.test(words)) return { kind: 'list', filter: { page } }
  if (words.length > 160 || !ASKS.some((ask) => ask.test(words))) return null
  const filter: ListFilter = {}
  const show = SHOWS.find(([pattern]) => pattern.test(words))?.[1]
  if (show !== undefined) filter.show = show
  if (show === 'done') filter.since = sinceOf(words, moment)
  else {
    const period = PERIODS.find(([pattern]) => pattern.test(words))?.[1]
    if (period !== undefined) filter.period = period
  }
  const contains = CONTAINS.exec(words)?.[2]?.trim()
  const isPeriod = contains !== undefined && PERIODS.some(([pattern]) => pattern.test(contains))
  if (
    contains !== undefined &&
    !isPeriod &&
    !/^(?:me|us|this|that|all|them|here|this channel|this chat)$/i.test(contains)
  ) {
    filter.contains = contains.replace(/\s+(?:in|on) (?:it|them)$/i, '').replace(/^(?:the|my) /i, '')
  }
  return { kind: 'list', filter }
}
