import type { Said } from '../../commands/said.js'
import { readSmallTalk as readTalk, type SmallTalk } from '../../commands/small-talk.js'
import type { HelpTopic, Intent } from '../../intent.js'
import { lookup } from '../../text/lookup.js'

const YES =
  /^(?:y|yes|yeah|yep|yup|ya|yea|aye|sure|sure thing|of course|correct|right|exactly|do it|do that|go ahead|please do|yes please|yes do|definitely|absolutely|confirm|confirmed|affirmative|that's right|sounds good|yes it is|👍|✅)$/i
const NO =
  /^(?:n|no|nope|nah|no thanks|no thank you|not really|don't|do not|negative|wrong|not that|no way|please don't|👎)$/i
const LEAVE =
  /^(?:(?:never\s?mind|nvm)(?: (?:it|that|this|then|now))?|forget it|forget about it|forget that|cancel|cancel that please|stop|exit|quit|abort|leave it|let it be|skip it for now|drop it|no worries|doesn't matter|it doesn't matter|leave)$/i
const UNDO =
  /^(?:(?:oops|whoops|my mistake|wrong one|not that one|no|wait)[,.!\s]+)?(?:un-?do(?: (?:that|it|this|the last (?:one|change|action)|last(?: action| change)?|(?:the )?(?:delete|deletion|cancel)|please))?|un do|un-?delete(?: that| it)?|uncancel(?: that| it)?|take (?:that|it) back|revert(?: that| it)?|restore(?: it| that| the last one)?|bring (?:(?:it|that) back|back (?:the last one|it|that))|put (?:it|that) back|i didn'?t mean (?:that|to(?: (?:do|delete|cancel|remove) (?:that|it))?)|that was (?:a mistake|an accident)|ctrl[ +-]?z)$|^(?:oops|whoops)$/i

const SOCIAL: SmallTalk['social'] = [
  [
    /^(?:hello|hi|hey|hiya|yo|howdy|hello there|hi there|hey there|greetings|good (?:morning|afternoon|evening|day)|morning|evening|g'day|hi bot|hello bot|hey bot|sup|what's up|start)$/i,
    'hello',
  ],
  [
    /^(?:thanks|thank you|thx|ty|thanks a lot|thank you so much|thank you very much|many thanks|cheers|thanks so much|much appreciated|appreciate it|tysm|great thanks|ok thanks|okay thanks|perfect thanks|thanks bot|good bot|great job|well done|nice|perfect|awesome|great|cool|brilliant|lovely|excellent|you're the best|🙏|❤️)$/i,
    'thanks',
  ],
  [
    /^(?:bye|goodbye|good bye|see you|see ya|cya|later alligator|good night|goodnight|night night|talk to you later|ttyl|bye bye|so long|farewell)$/i,
    'goodbye',
  ],
  [
    /^(?:how are you|how are you doing|how's it going|how is it going|how do you do|how are things|you ok|are you ok|are you there|how are you today)$/i,
    'how-are-you',
  ],
  [
    /^(?:ok|okay|k|kk|alright|all right|got it|understood|i see|fine|roger|noted|okey|okie|okey dokey|will do|sounds fine|hm|hmm|ah|oh|aha)$/i,
    'ok',
  ],
]

const HELP =
  /^(?:(?:remind )?help|help me|\?+|h|(?:(?:list|show)(?: me)? )?(?:the |all )?commands|menu|usage|manual|tutorial|guide|instructions|what (?:else )?can you do(?: for me)?|what are you (?:able to|capable of)(?: do(?:ing)?)?|what do you do|what are you|who are you|what is this|how do(?:es)? (?:this|it|you) work|how (?:do|can|should) i (?:use|start|begin|talk to) (?:this|you|it)|what can i (?:say|ask|type|do)(?: you| here)?|show (?:me )?(?:help|the help|(?:some |an )?examples?)|give me (?:an |some )?examples?|examples|how to use(?: this| you)?|i need help|can you help(?: me)?|i(?:'?m| am) (?:lost|confused|stuck)|i (?:don'?t|do not) (?:understand|get it|know (?:what to do|how this works))|get started|(?:can you )?(?:set|create|make|do|send) (?:reminders|alarms|timers)|do you (?:do|set|send) (?:reminders|alarms|timers)|what (?:is|are) (?:a )?reminders?|what (?:commands|features) (?:are there|do you have|can i use)|what are (?:your|the) (?:commands|features|options)|info|about)$/i
const TOPIC =
  /^(?:(?:remind )?help|help me|help on|help with|help about|explain|how (?:do|can|does|to)(?: i| you| we)?|tell me about|tell me how to|show me how to|what about|do you (?:support|understand|handle))\s+(?:with |about |on |me with |i )?(.{1,80})$/i

/** "can you remind other people?", "what time formats do you understand?" */
const ABILITY =
  /^((?:can (?:you|i) )?(?:(?:set|make|create|have) (?:recurring|repeating) (?:reminders|alarms)|remind (?:other people|others|people|someone else|somebody else|my (?:team|friends|colleagues)))|what (?:time |date )?formats? .{1,60})$/i

const TOPICS: [RegExp, HelpTopic][] = [
  [/snooz|postpone|later/i, 'snooze'],
  [/repeat|recur|every|series|weekly|daily/i, 'repeats'],
  [/\b(?:list|show|find|search|see)\b/i, 'list'],
  [/\b(?:edit|change|move|reschedule|rename|cancel|delete|remove|undo|pause|skip)/i, 'edit'],
  [/other|someone|somebody|team|group|channel|colleague|people|share/i, 'others'],
  [/setting|time\s?zone|quiet|clock|language|default/i, 'settings'],
  [/data|export|import|privacy|forget|calendar|ics/i, 'data'],
  [/time|date|when|reminder|remind/i, 'times'],
]

export function readHelp({ words }: Said): Intent | null {
  if (HELP.test(words)) return { kind: 'help' }
  const topic = TOPIC.exec(words) ?? ABILITY.exec(words)
  if (topic === null) return null
  const found = TOPICS.find(([pattern]) => pattern.test(topic[1] as string))
  return found === undefined ? (/^help/i.test(words) ? { kind: 'help' } : null) : { kind: 'help', topic: found[1] }
}

const FORGET_ME =
  /^(?:(?:delete|erase|remove|wipe|forget|clear|destroy)(?: all)?(?: of)? (?:everything(?: you (?:know|have|store|stored))?(?: (?:about|of|on) me)|(?:all )?(?:of )?my (?:data|account|information|info|personal data|history)|me(?: completely| entirely)?|all data(?: about me)?|everything about me)|forget (?:about )?me|gdpr (?:delete|erase))$/i
const EXPORT =
  /^(?:export|download|back ?up|save)(?: all)?(?: of)?(?: my| the)?(?: reminders| data| calendar| everything| list)?(?: (?:as|to|in|into) .{1,30})?$|^(?:give|send) me (?:all )?my data$|^ics$/i
const IMPORT =
  /^import(?:ing)?(?: my| the| a| some| these| this)?(?: reminders| data| calendar| file| ics| events)*(?: (?:from|file).{0,60})?$/i

export function readData({ words }: Said): Intent | null {
  if (FORGET_ME.test(words)) return { kind: 'data', ask: 'forget' }
  if (EXPORT.test(words)) return { kind: 'data', ask: 'export' }
  return IMPORT.test(words) ? { kind: 'data', ask: 'import' } : null
}

const RELATION =
  /^(decline|refuse|reject|mute|unmute|block|unblock)(?:\s+(?:reminders\s+(?:from|by|of)\s+)?(.{1,80}))?$/i
const ASKS = lookup<'decline' | 'mute' | 'unmute' | 'block' | 'unblock'>({
  decline: 'decline',
  refuse: 'decline',
  reject: 'decline',
  mute: 'mute',
  unmute: 'unmute',
  block: 'block',
  unblock: 'unblock',
})

export function readRelation({ words }: Said): Intent | null {
  const match = RELATION.exec(words)
  if (match === null) return null
  const ask = ASKS[(match[1] as string).toLowerCase()]
  if (ask === undefined) return null
  const name =
    match[2]
      ?.trim()
      .replace(/^<at[^>]*>|<\/at>$/g, '')
      .replace(/^@/, '') ?? ''
  const nobody =
    name === '' ||
    /^(?:it|this|that|this one|that one|them|him|her|the sender|this person|this reminder|that reminder)$/i.test(name)
  return { kind: 'relation', ask, name: nobody ? null : name }
}

/** Yes, no, undo, leaving a question, and the things people say to be nice. */
export const readSmallTalk = (said: Said): Intent | null =>
  readTalk(said, { undo: UNDO, leave: LEAVE, yes: YES, no: NO, social: SOCIAL })
