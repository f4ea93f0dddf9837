import assert from 'node:assert/strict'
import { created, NEW_YORK, outcome } from './reading.js'

/** [message, text of the reminder, what its time comes to] */
const SENTENCES: readonly (readonly [message: string, text: string | null, time: string])[] = [
  ['remind me to call mom', 'call mom', 'needs time'],
  ['remindme 2 days check the thread', 'check the thread', '2026-06-17 10:30'],
  ['remind me 10 minutes to check the oven', 'check the oven', '2026-06-15 10:40'],
  ['remind me 1 hour check the oven', 'check the oven', '2026-06-15 11:30'],
  ['remind me 2 day trip to Rome', '2 day trip to Rome', 'needs time'],
  ['remind me 2 hours of homework', '2 hours of homework', 'needs time'],
  ['remind me to check the oven 5min', 'check the oven', '2026-06-15 10:35'],
  ['remind me to check the oven 1d2h', 'check the oven', '2026-06-16 12:30'],
  ['remind me to check the oven 10 minutes', 'check the oven 10 minutes', 'needs time'],
  ['remind me to swim 100m', 'swim 100m', 'needs time'],
  ['remind me to run 30 min', 'run 30 min', 'needs time'],
  ['wait, remind me tomorrow at 5 to call', 'call', '2026-06-16 17:00'],
  ['remind me to walk for 20 min', 'walk for 20 min', 'needs time'],
  ['remind me to watch the sunset tomorrow', 'watch the sunset', '2026-06-16 09:00'],
  ['remind me to buy milk or eggs tomorrow', 'buy milk or eggs', '2026-06-16 09:00'],
  ['remind me to catch the train at 5pm at 4pm', 'catch the train at 5pm', '2026-06-15 16:00'],
  ['remind me to order 6 tonight', 'order 6', '2026-06-15 20:00'],
  ['remind me to order pizza 6 tonight', 'order pizza', '2026-06-15 18:00'],
  ['remind me to meet Ana at 7:5pm', 'meet Ana', 'impossible-time'],
  ['remind me to call mom this time tomorrow', 'call mom', '2026-06-16 10:30'],
  ['remind me to do it right this time', 'do it right this time', 'needs time'],
  ['remind me to arrive at the same time as Ana', 'arrive at the same time as Ana', 'needs time'],
  ['remind me to order tomorrow dinner', 'order dinner', '2026-06-16 09:00'],
  ['remind me tomorrow lunch with Ana', 'lunch with Ana', '2026-06-16 09:00'],
  ['remind me to call Ana tomorrow lunch', 'call Ana', '2026-06-16 12:00'],
  ['remind me to get 2 more tomorrow', 'get 2 more', '2026-06-16 09:00'],
  ['remind me to buy milk at 5 for the cake', 'buy milk for the cake', '2026-06-15 17:00'],
  ['remind me to pay rent tomorrow because it is due', 'pay rent because it is due', '2026-06-16 09:00'],
  ['remind me to email the report to Tom by friday at 5pm', 'email the report to Tom', '2026-06-19 17:00'],
  ['remind me about the meeting in 20 minutes', 'the meeting', '2026-06-15 10:50'],
  ['remind me about the dentist on friday at 3pm', 'the dentist', '2026-06-19 15:00'],
  ['remind me the dentist is on friday at 3pm', 'the dentist is', '2026-06-19 15:00'],
  ['Remind me that I have a meeting tomorrow at 9', 'I have a meeting', '2026-06-16 09:00'],
  ['remind me at 5 - leave', 'leave', '2026-06-15 17:00'],
  ['remind me at 5: leave', 'leave', '2026-06-15 17:00'],
  ['remind me, tomorrow at 5, to leave', 'leave', '2026-06-16 17:00'],
  ['remind me tomorrow: call the bank', 'call the bank', '2026-06-16 09:00'],
  ['remind me tomorrow call mom', 'call mom', '2026-06-16 09:00'],
  ['remind me on friday about rent', 'rent', '2026-06-19 09:00'],
  [
    'remind me 30 minutes before the meeting to print the slides',
    '30 minutes before the meeting to print the slides',
    'needs time',
  ],
  ['remind me 2 hours before my flight', '2 hours before my flight', 'needs time'],
  ["remind me to watch the 9 o'clock news at 8:55pm", "watch the 9 o'clock news", '2026-06-15 20:55'],
  ['remind me to watch the sun', 'watch the sun', 'needs time'],
  ['remind me to meet Jan on friday', 'meet Jan', '2026-06-19 09:00'],
  ['remind me to email April on monday', 'email April', '2026-06-22 09:00'],
  ['remind me to march on sunday', 'march', '2026-06-21 09:00'],
  ['remind me I may go on saturday at noon', 'I may go', '2026-06-20 12:00'],
  ['remind me to have lunch with May at noon on tuesday', 'have lunch with May', '2026-06-16 12:00'],
  ['remind me to enjoy the sat nav', 'enjoy the sat nav', 'needs time'],
  ['remind me to take the second pill at 9pm', 'take the second pill', '2026-06-15 21:00'],
  ['remind me to wait a minute at 2pm', 'wait a minute', '2026-06-15 14:00'],
  ['remind me to buy 12 eggs tomorrow', 'buy 12 eggs', '2026-06-16 09:00'],
  ['remind me to renew the 2027 license in october', 'renew the 2027 license', '2026-10-01 09:00'],
  ['remind me to read chapter 5 at 6', 'read chapter 5', '2026-06-15 18:00'],
  ['remind me to call 555-1234 at 5', 'call 555-1234', '2026-06-15 17:00'],
  ['remind me to call +1 555 123 4567 tomorrow at 9am', 'call +1 555 123 4567', '2026-06-16 09:00'],
  ['remind me to check room 1030 tomorrow at 10:30', 'check room 1030', '2026-06-16 10:30'],
  ['remind me to send invoice #2026 on july 1', 'send invoice #2026', '2026-07-01 09:00'],
  ['remind me to put the roast in at 4pm', 'put the roast in', '2026-06-15 16:00'],
  ['remind me to put the roast in', 'put the roast in', 'needs time'],
  ['remind me to log in at 8am', 'log in', '2026-06-16 08:00'],
  ['remind me to turn it on at 6', 'turn it on', '2026-06-15 18:00'],
  ['remind me to check in on friday', 'check in', '2026-06-19 09:00'],
  ['remind me to check in for the flight tomorrow at 6am', 'check in for the flight', '2026-06-16 06:00'],
  ['remind me to bring the kids over on saturday at 10', 'bring the kids over', '2026-06-20 10:00'],
  ['remind me to drop by at 5pm', 'drop by', '2026-06-15 17:00'],
  ['remind me to follow up on the 3pm meeting at 4pm', 'follow up on the 3pm meeting', '2026-06-15 16:00'],
  ['remind me to reply to the email from monday tomorrow', 'reply to the email from monday', '2026-06-16 09:00'],
  ['remind me to prepare the june 5 report', 'prepare the june 5 report', 'needs time'],
  ['remind me to prepare the june 5 report on june 3 2027', 'prepare the june 5 report', '2027-06-03 09:00'],
  [
    'remind me to prepare for the monday meeting on sunday evening',
    'prepare for the monday meeting',
    '2026-06-21 18:00',
  ],
  ['remind me to review the Q3 numbers next week', 'review the Q3 numbers', '2026-06-22 09:00'],
  [
    'remind me to write the weekly report on fridays',
    'write the weekly report',
    'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 09:00',
  ],
  ['remind me to submit weekly report at 5pm', 'submit weekly report', '2026-06-15 17:00'],
  ['remind me to send the monthly newsletter', 'send the monthly newsletter', 'needs time'],
  [
    'remind me to do my daily standup at 9:30am every weekday',
    'do my daily standup',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:30',
  ],
  ['remind me of the annual review in 3 months', 'the annual review', '2026-09-15 10:30'],
  ['remind me to pay the monthly rent on july 1', 'pay the monthly rent', '2026-07-01 09:00'],
  ['remind me to pay rent monthly', 'pay rent', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-07-15 09:00'],
  ['remind me to drink water hourly', 'drink water', 'FREQ=HOURLY from 2026-06-15 11:30'],
  ['remind me to take a 10 minute walk in 2 hours', 'take a 10 minute walk', '2026-06-15 12:30'],
  [
    'remind me to take a 10 minute walk every 2 hours',
    'take a 10 minute walk',
    'FREQ=HOURLY;INTERVAL=2 from 2026-06-15 12:30',
  ],
  ['remind me to cook for 30 minutes at 6pm', 'cook for 30 minutes', '2026-06-15 18:00'],
  ['remind me to run for 30 minutes every day at 7am', 'run for 30 minutes', 'FREQ=DAILY from 2026-06-16 07:00'],
  ['remind me every day to run for 30 minutes', 'run for 30 minutes', 'FREQ=DAILY from 2026-06-16 09:00'],
  ['remind me to work from 9 to 5 tomorrow', 'work', '2026-06-16 09:00'],
  ['remind me to open the store from 9 to 5 on saturday', 'open the store', '2026-06-20 09:00'],
  ['remind me to leave before 5pm', 'leave before 5pm', 'needs time'],
  ['remind me to call Ana before friday', 'call Ana before friday', 'needs time'],
  ['remind me to finish until friday', 'finish until friday', 'needs time'],
  ['remind me to sleep at 11', 'sleep', '2026-06-15 11:00'],
  ['remind me to wake up at 6', 'wake up', '2026-06-15 18:00'],
  ['wake me up at 7', 'wake up', '2026-06-15 19:00'],
  ['wake me at 6:30am', 'wake up', '2026-06-16 06:30'],
  ['wake me up in 20 minutes', 'wake up', '2026-06-15 10:50'],
  ['set an alarm for 7am', 'alarm', '2026-06-16 07:00'],
  ['set an alarm at 6:30 tomorrow', 'alarm', '2026-06-16 06:30'],
  ['set alarm 7:15', 'alarm', '2026-06-15 19:15'],
  ['set a timer for 10 minutes', 'timer', '2026-06-15 10:40'],
  ['set a 10 minute timer', 'timer', '2026-06-15 10:40'],
  ['timer 5 minutes', 'timer', '2026-06-15 10:35'],
  ['set a reminder for tomorrow at 5pm to call mom', 'call mom', '2026-06-16 17:00'],
  ['set a reminder to call mom tomorrow at 5pm', 'call mom', '2026-06-16 17:00'],
  ['set me a reminder to call mom at 5', 'call mom', '2026-06-15 17:00'],
  ['set a reminder for the dentist on friday at 3', 'the dentist', '2026-06-19 15:00'],
  ['set a reminder: dentist friday 3pm', 'dentist', '2026-06-19 15:00'],
  ['set a daily reminder at 9am to stretch', 'stretch', 'FREQ=DAILY from 2026-06-16 09:00'],
  ['set a daily reminder to stretch at 9am', 'stretch', 'FREQ=DAILY from 2026-06-16 09:00'],
  [
    'create a weekly reminder for monday at 10 to plan the week',
    'plan the week',
    'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 10:00',
  ],
  ['create a reminder "Pay rent" on the 1st at 9am', 'Pay rent', '2026-07-01 09:00'],
  ['add a reminder for my dentist appointment next tuesday at 2:30pm', 'my dentist appointment', '2026-06-23 14:30'],
  ['new reminder: buy milk tomorrow', 'buy milk', '2026-06-16 09:00'],
  ['reminder: buy milk tomorrow at 6pm', 'buy milk', '2026-06-16 18:00'],
  ['Reminder to buy milk tomorrow at 6pm', 'buy milk', '2026-06-16 18:00'],
  ['reminder tomorrow at 6pm buy milk', 'buy milk', '2026-06-16 18:00'],
  ['reminder for 6pm: buy milk', 'buy milk', '2026-06-15 18:00'],
  ['reminder - dentist at 5', 'dentist', '2026-06-15 17:00'],
  ['schedule a reminder for friday', null, '2026-06-19 09:00'],
  ['i need a reminder to call the bank at 10am tomorrow', 'call the bank', '2026-06-16 10:00'],
  ['i need to be reminded to call the bank tomorrow', 'call the bank', '2026-06-16 09:00'],
  ['i want you to remind me to call the bank in an hour', 'call the bank', '2026-06-15 11:30'],
  ['can you remind me to call the bank in an hour?', 'call the bank', '2026-06-15 11:30'],
  ['could you please remind me tomorrow at noon to call the bank?', 'call the bank', '2026-06-16 12:00'],
  ['would you mind reminding me to call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  ['please remind me at 4pm to call the bank please', 'call the bank', '2026-06-15 16:00'],
  ['hey bot, remind me to call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  ['hi, can you set a reminder for 4pm to call the bank, thanks', 'call the bank', '2026-06-15 16:00'],
  ['@ReminderBot remind me to call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  ['@ReminderBot in 10 minutes tell me to call the bank', 'call the bank', '2026-06-15 10:40'],
  ['/remind me to call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  ['/remind call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  ['!remind 10m tea', 'tea', '2026-06-15 10:40'],
  ['!remindme in 2h check the oven', 'check the oven', '2026-06-15 12:30'],
  ['/remind @ana to call the bank at 4pm', 'call the bank', '2026-06-15 16:00'],
  [
    '/remind #general standup every weekday at 9am',
    '#general standup',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00',
  ],
  ['in 10 minutes tell me to check the oven', 'check the oven', '2026-06-15 10:40'],
  ['in 10 minutes remind me check the oven', 'check the oven', '2026-06-15 10:40'],
  ['at 5pm remind me to leave', 'leave', '2026-06-15 17:00'],
  ['at 5pm, please remind me to leave', 'leave', '2026-06-15 17:00'],
  ['tomorrow remind me to call Ana at 3pm', 'call Ana', '2026-06-16 15:00'],
  [
    'every friday remind me to submit my timesheet at 4:30pm',
    'submit my timesheet',
    'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 16:30',
  ],
  ['next monday at 9 set a reminder to call Ana', 'call Ana', '2026-06-22 09:00'],
  ['on friday ping me about the report', 'the report', '2026-06-19 09:00'],
  ["don't forget to remind me to call mom at 5", 'call mom', '2026-06-15 17:00'],
  ["don't let me forget about the dentist tomorrow at 3", 'the dentist', '2026-06-16 15:00'],
  ["make sure i don't forget to call mom tonight", 'call mom', '2026-06-15 20:00'],
  ['make sure I remember to call mom tonight', 'call mom', '2026-06-15 20:00'],
  ['help me remember to call mom on sunday', 'call mom', '2026-06-21 09:00'],
  ['tell me to call mom at 5', 'call mom', '2026-06-15 17:00'],
  ['alert me at 5pm', null, '2026-06-15 17:00'],
  ['notify me in 10 minutes about the pizza', 'the pizza', '2026-06-15 10:40'],
  ['nudge me every hour to stand up', 'stand up', 'FREQ=HOURLY from 2026-06-15 11:30'],
  ['poke me tomorrow about the contract', 'the contract', '2026-06-16 09:00'],
  ['ping us in 20 minutes to join the call', 'join the call', '2026-06-15 10:50'],
  ['remind us to join the call in 20 minutes', 'join the call', '2026-06-15 10:50'],
  ['remind everyone to submit timesheets on friday at 3pm', 'submit timesheets', '2026-06-19 15:00'],
  ['remind everyone here about the party tomorrow', 'the party', '2026-06-16 09:00'],
  [
    'remind this channel to update the board every monday at 9am',
    'update the board',
    'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 09:00',
  ],
  ['remind @ana to send the file tomorrow', 'send the file', '2026-06-16 09:00'],
  ['remind @ana and @tom about lunch at noon', 'lunch', '2026-06-15 12:00'],
  ['remind <at>Ana Lee</at> to send the file tomorrow at 10', 'send the file', '2026-06-16 10:00'],
  ['remind Tom to pay tomorrow', 'pay', '2026-06-16 09:00'],
  ['I have to call mom tomorrow at 5, remind me', 'I have to call mom', '2026-06-16 17:00'],
  ['call mom tomorrow at 5, please remind me', 'call mom', '2026-06-16 17:00'],
  ['The meeting is at 5pm, remind me', 'The meeting is', '2026-06-15 17:00'],
  ['dentist friday 3pm - remind me', 'dentist', '2026-06-19 15:00'],
  ['call mom, remind me tomorrow at 5', 'call mom', '2026-06-16 17:00'],
  ['buy milk. remind me at 6pm', 'buy milk', '2026-06-15 18:00'],
  ['I need to call Ana on friday at 2pm. Can you remind me?', 'I need to call Ana', '2026-06-19 14:00'],
  ['call mom at 5, can you remind me about it', 'call mom', '2026-06-15 17:00'],
  ['pay the rent on the 1st, set a reminder', 'pay the rent', '2026-07-01 09:00'],
  ['remind me to call mom\ntomorrow at 5pm', 'call mom', '2026-06-16 17:00'],
  ['remind me\ncall mom\ntomorrow at 5pm', 'call mom', '2026-06-16 17:00'],
  ['remind me tomorrow at 9\nto call mom', 'call mom', '2026-06-16 09:00'],
  ['remind me to buy milk, bread and eggs tomorrow, please', 'buy milk, bread and eggs', '2026-06-16 09:00'],
  ['remind me "watch the 7pm news" at 6:45pm', 'watch the 7pm news', '2026-06-15 18:45'],
  ['remind me to say "see you at 5" at 4pm', 'say "see you at 5"', '2026-06-15 16:00'],
  ["remind me 'call at 5' tomorrow at 4pm", 'call at 5', '2026-06-16 16:00'],
  ['remind me to visit www.example.com at 5pm', 'visit www.example.com', '2026-06-15 17:00'],
  ['remind me to mail ana@example.com at 5pm', 'mail ana@example.com', '2026-06-15 17:00'],
  ['remind me to read https://x.org/a?t=10:30 in 5 minutes', 'read https://x.org/a?t=10:30', '2026-06-15 10:35'],
  ['remind me to do X tomorrow and Y', 'do X and Y', '2026-06-16 09:00'],
  [
    'remind me to text Ana tomorrow morning about dinner tonight',
    'text Ana tomorrow morning about dinner',
    '2026-06-15 20:00',
  ],
  ['remind me to check email at 5 pm. thanks!', 'check email', '2026-06-15 17:00'],
  ['remind me to check email at 5 p.m.', 'check email', '2026-06-15 17:00'],
  ['remind me to check email at 5pm!!!', 'check email', '2026-06-15 17:00'],
  ['remind me to check email at 5pm?', 'check email', '2026-06-15 17:00'],
  ['REMIND ME TO CALL MOM TOMORROW AT 5PM', 'CALL MOM', '2026-06-16 17:00'],
  ['remind me to call mom tommorow at 5 pm', 'call mom', '2026-06-16 17:00'],
  ['remind me to call mom on wendesday', 'call mom', '2026-06-17 09:00'],
  ['remind me to call mom nxt week', 'call mom', '2026-06-22 09:00'],
  ['remnid me to call mom at 5pm', 'call mom', '2026-06-15 17:00'],
  ['remind me to call mom in 5 mintues', 'call mom', '2026-06-15 10:35'],
  ['remind me to call mom at 9 am.', 'call mom', '2026-06-16 09:00'],
  ['remind me to call mom thurday at noon', 'call mom', '2026-06-18 12:00'],
  ['remind me to call mom on febuary 3rd', 'call mom', '2027-02-03 09:00'],
]

describe('where the time stands, and what of the words is the text', () => {
  for (const [message, text, time] of SENTENCES) {
    it(message.replaceAll('\n', ' / '), () => {
      const intent = created(message, NEW_YORK)
      assert.equal(intent.text, text)
      assert.equal(outcome(intent, NEW_YORK), time)
    })
  }
})

describe('whom a reminder is for', () => {
  const AUDIENCES = [
    ['remind me to call at 5pm', { kind: 'owner' }],
    ['remind us to join the call in 20 minutes', { kind: 'everyone' }],
    ['remind everyone here about the party tomorrow', { kind: 'everyone' }],
    ['remind this channel to update the board every monday', { kind: 'everyone' }],
    ['remind @here about lunch at noon', { kind: 'everyone' }],
    ['remind @ana to send the file tomorrow', { kind: 'named', names: ['ana'] }],
    ['remind @ana and @tom about lunch at noon', { kind: 'named', names: ['ana', 'tom'] }],
    ['remind <at>Ana Lee</at> to send the file tomorrow', { kind: 'named', names: ['Ana Lee'] }],
    ['remind Tom to pay tomorrow', { kind: 'named', names: ['Tom'] }],
    ['set a reminder for everyone to pay tomorrow', { kind: 'everyone' }],
  ] as const
  for (const [message, audience] of AUDIENCES) {
    it(message, () => assert.deepEqual(created(message, NEW_YORK).audience, audience))
  }
})

describe('what is asked besides', () => {
  it('leads', () => {
    const { leadsMs, text } = created(
      'remind me of the flight on friday at 3pm and a day before and 2 hours before',
      NEW_YORK,
    )
    assert.deepEqual(leadsMs, [86_400_000, 7_200_000])
    assert.equal(text, 'the flight')
  })
  it('nagging', () => {
    const said = 'remind me at 9pm to take my pill until i say done, every 5 minutes, at most 3 times'
    assert.deepEqual(created(said, NEW_YORK).nag, { everyMs: 300_000, limit: 3 })
    assert.deepEqual(created('remind me to eat at 1pm every 10 minutes until done', NEW_YORK).nag, { everyMs: 600_000 })
    assert.equal(created('remind me to eat every 10 minutes', NEW_YORK).nag, null)
  })
  it('even at night', () => {
    const intent = created('remind me to call Tokyo at 3am, even at night', NEW_YORK)
    assert.equal(intent.evenAtNight, true)
    assert.equal(intent.text, 'call Tokyo')
  })
  it('the agenda of the day', () => {
    const intent = created('every morning at 8 send me my day', NEW_YORK)
    assert.equal(intent.content, 'agenda')
    assert.equal(outcome(intent, NEW_YORK), 'FREQ=DAILY from 2026-06-16 08:00')
  })
})
