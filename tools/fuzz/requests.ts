import { deflateSync, gzipSync } from 'node:zlib'

export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
}

/** Of [0, 1). */
export type Random = () => number

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(random: Random, choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T

const deep = (open: string, close: string): string => open.repeat(20_000) + close.repeat(20_000)

/** Texts that have broken parsers, terminals, file systems, databases and regular expressions before. */
const TEXTS = [
  '',
  ' ',
  'remind me',
  'remind me tomorrow at 9 to \u0000 call',
  'remind me at 25:99 on feb 31 to \ud800',
  '\u202eremind me tomorrow\u202c',
  'r\u0300\u0301\u0302'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(300),
  'ﷺ'.repeat(3_000),
  'remind me in 1e309 minutes to x',
  `remind me in ${'9'.repeat(400)} days to x`,
  `remind me every ${'other '.repeat(600)}day to x`,
  `remind me on ${'1/'.repeat(1_500)} to x`,
  'remind me '.repeat(390),
  `${'('.repeat(2_000)}${')'.repeat(1_900)}`,
  'a'.repeat(200_000),
  "remind me tomorrow to '); DROP TABLE reminders; --",
  'remind me tomorrow to <script>alert(1)</script>',
  'remind me tomorrow to {{constructor}} #{7*7} %s%n',
  'cancel all',
  'cancel 99999999999999999999',
  'snooze -1 until yesterday',
  'forget me',
  'yes',
  'import my calendar',
]

const IDS = [
  '..',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '..\\..\\token-key',
  '__proto__',
  'constructor',
  'a\u0000b',
  'a|b|c',
  '\ud800',
  'x'.repeat(1_024),
  'x'.repeat(5_000),
  'NaN',
  '%00',
  '💥',
  '\r\nSet-Cookie: a=b',
]

const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  [],
  {},
  [[[[]]]],
  { id: 1 },
  { id: null },
  { id: {} },
  { toString: 'no', valueOf: null },
  { length: 1e9 },
  { constructor: { prototype: { polluted: true } } },
  ['a', 1, null],
  'x'.repeat(50_000),
]

const TYPES = [
  'message',
  'message',
  'message',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'endOfConversation',
  'typing',
  'event',
  'invoke',
  'trace',
  'contactRelationUpdate',
  'command',
  '__proto__',
  'x'.repeat(900),
]

const NAMES = [
  'ContinueConversation',
  'createConversation',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
]
const MORE_NAMES = ['adaptiveCard/action', 'signin/verifyState', 'task/fetch', 'fileConsent/invoke', 'toString']

const ACTIONS: unknown[] = [
  { do: 'cancel', id: '__proto__' },
  { do: 'done', id: '../../x', seen: 1e308 },
  { do: 'snooze', id: 'x'.repeat(3_000), with: 'tomorrow' },
  { do: 'constructor' },
  { do: ['cancel'], id: { a: 1 } },
  { action: { do: 'undo' } },
  { data: { do: 'join', id: null } },
]

const FIELDS = [
  'type id channelId conversation from recipient serviceUrl text name value channelData entities attachments locale',
  'localTimezone timestamp localTimestamp membersAdded membersRemoved reactionsAdded replyToId textFormat action',
]
  .join(' ')
  .split(' ')

/** An activity that could come from a channel, with a twist or two. */
function activity(random: Random, serviceUrl: string): Record<string, unknown> {
  const type = pick(random, TYPES)
  const made: Record<string, unknown> = {
    type,
    id: String(random()),
    channelId: pick(random, ['directline', 'msteams', 'slack', 'telegram', 'emulator', 'webchat', 'sms', 'email']),
    serviceUrl,
    conversation: { id: pick(random, ['fuzz-1', 'fuzz-2', ...IDS]), isGroup: random() < 0.3 },
    from: { id: pick(random, ['fuzz-ann', 'fuzz-bob', ...IDS]), name: pick(random, TEXTS).slice(0, 300) },
    recipient: { id: 'bot', name: 'Reminders' },
    text: pick(random, TEXTS),
    localTimezone: pick(random, ['Europe/Berlin', 'Nowhere/Land', '', '../UTC', 'UTC']),
    locale: pick(random, ['en-GB', 'de', 'xx-invalid-locale-tag', '', '__proto__', 'en-u-ca-buddhist']),
    name: pick(random, [...NAMES, ...MORE_NAMES]),
  }
  if (random() < 0.3) made.value = pick(random, ACTIONS)
  if (random() < 0.2) made.membersAdded = [{ id: pick(random, ['bot', ...IDS]) }]
  if (random() < 0.2)
    made.attachments = [
      {
        contentType: 'text/calendar',
        contentUrl: pick(random, ['http://169.254.169.254/', 'file:///etc/passwd', 'data:,x']),
      },
    ]
  if (random() < 0.2) made.entities = [{ type: 'mention', mentioned: pick(random, VALUES), text: pick(random, VALUES) }]
  for (let twists = Math.floor(random() * 3); twists > 0; twists--) made[pick(random, FIELDS)] = pick(random, VALUES)
  return made
}

const SEEDS_OF_JSON = [
  '',
  '{',
  'null',
  '[]',
  '0',
  '"message"',
  'nul',
  '{"type":"message"',
  '\ufeff{}',
  '{"a":1}{"b":2}',
]
const SHARP_JSON = [
  deep('[', ']'),
  `{"type":${deep('{"a":', '}').replace(':}', ':1}')}}`,
  '{"type":"message","__proto__":{"polluted":true}}',
  '{"type":"message","conversation":{"__proto__":{"id":"x"}}}',
  '{"type":"message","value":1e999,"id":-0}',
  `{"type":"message","value":${'9'.repeat(20_000)}}`,
  `{${'"a":1,'.repeat(20_000)}"b":2}`,
]

const bytes = (random: Random): Buffer => Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)))

function toMessages(random: Random, serviceUrl: string): HostileRequest {
  const to = (body: Buffer, headers: Record<string, string> = {}): HostileRequest => ({
    method: 'POST',
    path: '/api/messages',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const dice = random()
  if (dice < 0.6) return to(Buffer.from(JSON.stringify(activity(random, serviceUrl))))
  if (dice < 0.75) return to(Buffer.from(pick(random, [...SEEDS_OF_JSON, ...SHARP_JSON])))
  if (dice < 0.8) return to(bytes(random))
  if (dice < 0.85) return to(Buffer.from(JSON.stringify(activity(random, serviceUrl)), 'utf16le'))
  if (dice < 0.88) return to(gzipSync(Buffer.alloc(20_000_000, 32)), { 'content-encoding': 'gzip' })
  if (dice < 0.91) return to(bytes(random), { 'content-encoding': pick(random, ['gzip', 'br', 'deflate', 'x']) })
  if (dice < 0.94)
    return to(deflateSync(JSON.stringify(activity(random, serviceUrl))), { 'content-encoding': 'deflate' })
  if (dice < 0.97)
    return to(Buffer.from('a=b&c=d'), { 'content-type': pick(random, ['text/plain', 'x', 'text/html; charset=koi8']) })
  return to(Buffer.from(JSON.stringify(activity(random, serviceUrl))), {
    authorization: pick(random, ['Bearer x', 'x', '']),
  })
}

const PATHS = [
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/v3/directline/conversations/ID',
  '/v3/directline/conversations/ID/activities?watermark=ID',
  '/v3/directline/conversations/ID/stream?t=ID',
  '/v3/directline/conversations/ID/upload?userId=ID',
  '/v3/directline/attachments/ID',
  '/v3/conversations',
  '/v3/conversations/ID/activities',
  '/v3/conversations/ID/activities/ID',
  '/v3/conversations/ID/members',
  '/lib/ID',
  '/ID',
  '/api/messages/ID',
  '/healthz?ID',
]

function elsewhere(random: Random): HostileRequest {
  const id = () =>
    random() < 0.5
      ? encodeURIComponent(pick(random, IDS).replace('\ud800', '%'))
      : pick(random, ['..%2f', '%ff', '%', '.'])
  const body = random() < 0.5 ? pick(random, [...SEEDS_OF_JSON, ...SHARP_JSON]) : JSON.stringify(pick(random, VALUES))
  return {
    method: pick(random, ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
    path: pick(random, PATHS).replaceAll('ID', id),
    headers: {
      'content-type': 'application/json',
      authorization: pick(random, ['', 'Bearer ', 'Bearer a.b.c', 'Basic x']),
    },
    body: Buffer.from(body),
  }
}

/** One request of somebody who wants to break the bot; its answers go to `serviceUrl`. */
export const hostileRequest = (random: Random, serviceUrl: string): HostileRequest =>
  random() < 0.7 ? toMessages(random, serviceUrl) : elsewhere(random)
