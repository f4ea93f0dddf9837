import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { created, NEW_YORK, outcome } from './reading.js'

/** What may stand in front of "feed the cat at 8pm". */
const OPENINGS = [
  'can I get a reminder to',
  'could I get reminded to',
  'would you be able to remind me to',
  'it would be great if you could remind me to',
  'do me a favor and remind me to',
  'you have to remind me to',
  "I'm gonna need a reminder to",
  'register a reminder to',
  'set a remider to',
  'another reminder:',
  'add a todo to',
  'new task:',
  'TODO',
  'to-do:',
  'memo:',
  'note to self:',
  'I gotta remember to',
  "I mustn't forget to",
  "I don't want to forget to",
  'remember to',
  "don't forget to",
  "don't forget:",
  "don't forget to remind me to",
  'start reminding me to',
  'remember me to',
  'remind',
  'remind em to',
  'Alexa, remind me to',
  'ok google, remind me to',
  'great, remind me to',
  'thank you! remind me to',
  'yes, please remind me to',
  'um, remind me to',
  'send me a message to',
  'give me a shout to',
  // what is given, chucked or popped in
  'gis a shout to',
  'gimme a wee nudge to',
  'give me a bell to',
  'give me a kick up the backside to',
  'hit me with a reminder to',
  'drop me a reminder to',
  'drop me a text to',
  'shoot me a quick message to',
  'fire off a reminder to',
  'chuck me a reminder to',
  'chuck a reminder in to',
  'stick in a reminder to',
  'stick me down for a reminder to',
  'bung a reminder on to',
  'keep a reminder to',
  'lemme get a reminder to',
  'stick a reminder in my diary to',
  // how somebody is asked
  "i'm gonna need you to remind me to",
  'imma need you to remind me to',
  "i'll need a reminder to",
  "I'd like for you to remind me to",
  "i'd love it if you could remind me to",
  "it'd be grand if you could remind me to",
  'would you mind reminding me to',
  'would you mind setting a reminder to',
  'fancy reminding me to',
  'reckon you could remind me to',
  'was wondering if you could maybe remind me to',
  'any chance of a reminder to',
  'can i trouble you for a reminder to',
  'can i get you to remind me to',
  'could do with a nudge to',
  "wouldn't mind a reminder to",
  'be a love and remind me to',
  'do us a favour and remind me to',
  'do the needful and remind me to',
  'please do remind me to',
  'bro remind me to',
  'ugh, remind me to',
  'oh btw remind me to',
  'remind me pls to',
  // so that it is not forgotten
  'i need reminding to',
  'i need reminded to',
  'dont lemme forget to',
  'make me remember to',
  'jog my memory to',
  'keep me from forgetting to',
  'i wanna remember to',
  "i don't wanna forget to",
  'i better not forget to',
  'before i forget,',
  'before i forget, remind me to',
  'so i dont forget:',
  'in case i forget:',
  'lemme know to',
  'lmk to',
  'prod me to',
]

describe('openings of a request', () => {
  for (const opening of OPENINGS) {
    it(opening, () => {
      const intent = created(`${opening} feed the cat at 8pm`, NEW_YORK)
      assert.equal(intent.text, 'feed the cat')
      assert.equal(outcome(intent, NEW_YORK), '2026-06-15 20:00')
    })
  }
})

/** [message, text, what its time comes to] */
const WHOLE: readonly (readonly [message: string, text: string | null, time: string])[] = [
  ['10 minute timer', 'timer', '2026-06-15 10:40'],
  ['set a 10 minute egg timer', 'egg timer', '2026-06-15 10:40'],
  ['put a reminder in for tomorrow to feed the cat', 'feed the cat', '2026-06-16 09:00'],
  ['remind tomorrow to feed the cat', 'feed the cat', '2026-06-16 09:00'],
  ["notify me when it's 5", null, '2026-06-15 17:00'],
  ['alert me when it is 8pm to feed the cat', 'feed the cat', '2026-06-15 20:00'],
  ['add "feed the cat" to my reminders for tomorrow 10am', 'feed the cat', '2026-06-16 10:00'],
  ['add feed the cat tomorrow to my todo list', 'feed the cat', '2026-06-16 09:00'],
  ['I have a meeting. Remind me at 4pm to prepare.', 'prepare', '2026-06-15 16:00'],
  ['I have an exam on friday so remind me to study tomorrow at 5pm', 'study', '2026-06-16 17:00'],
  ['My car needs service. Can you remind me to book it tomorrow at 9?', 'book it', '2026-06-16 09:00'],
  ['I am out of milk, remind me to buy oat milk', 'buy oat milk', 'needs time'],
  ['remind me to feed the cat tomorrow, thank you very much', 'feed the cat', '2026-06-16 09:00'],
  ['remind me to feed the cat tomorrow, would you?', 'feed the cat', '2026-06-16 09:00'],
  ['remind me to feed the cat tomorrow pretty please :-)', 'feed the cat', '2026-06-16 09:00'],
  ['remind me to feed the cat tomorrow 🙏', 'feed the cat', '2026-06-16 09:00'],
  ['remind me to call Ana (Bob too) tomorrow', 'call Ana (Bob too)', '2026-06-16 09:00'],
  ['remind me to install version 2.5 at 5pm', 'install version 2.5', '2026-06-15 17:00'],
  ['remind me to take flight BA 123 at 10:45', 'take flight BA 123', '2026-06-15 10:45'],
  ['remind me to go to platform 9 tomorrow', 'go to platform 9', '2026-06-16 09:00'],
]

describe('requests in other shapes', () => {
  for (const [message, text, time] of WHOLE) {
    it(message, () => {
      const intent = created(message, NEW_YORK)
      assert.equal(intent.text, text)
      assert.equal(outcome(intent, NEW_YORK), time)
    })
  }
})

const NO_REQUESTS = [
  'she said remind me tomorrow',
  'I already set a reminder for 5',
  'should I set a reminder for 5?',
  'did I set a reminder for tomorrow?',
  'have you set the reminder for tomorrow?',
  'the reminder at 5 was late',
  'my alarm is at 6',
  "tell me what's on tomorrow",
  'tell me about tomorrow',
  'tell me when the meeting is tomorrow',
  'reminders are great',
  'can you set reminders?',
  "you don't have to remind me tomorrow",
  "I don't want you to remind me tomorrow",
  'remind her tomorrow at 5 to call me',
  'if it rains remind me tomorrow',
  'todo list for tomorrow',
  'give me a break at 5',
  'can i have a ring for christmas',
  'could i get a note from the doctor by friday',
  'drop the reminder for tomorrow',
  'pop the reminder to 5',
  'keep the reminder at 5',
  'heads up the meeting moved to 5',
  'he will give me a call at 5',
  'shout if you need me tomorrow',
  'call me at 5',
  'get me up to speed tomorrow',
  'before i forget, thanks for yesterday',
]

describe('words of a request that ask for none', () => {
  for (const message of NO_REQUESTS)
    it(message, () => assert.notEqual(understand(message, NEW_YORK).kind, 'create', message))
})
