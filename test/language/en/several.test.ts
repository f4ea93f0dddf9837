import { testSeveral } from '../several.js'

describe('several requests in one message', () => {
  testSeveral('en-GB', [
    [
      'Remind me to water the ferns tomorrow at 8. And remind me to call Jo on friday at 15:00.',
      'water the ferns: 12-03 08:00',
      'call Jo: 12-04 15:00',
    ],
    [
      'remind me tomorrow: 9:00 chase the invoice, 11:30 ring the bank',
      'chase the invoice: 12-03 09:00',
      'ring the bank: 12-03 11:30',
    ],
    [
      'remind me at 21:00 to ring Bea. oh and tomorrow at 8 to bring the ladder back',
      'ring Bea: 12-02 21:00',
      'bring the ladder back: 12-03 08:00',
    ],
    ['remind me to call dad at noon and buy flowers at 5pm', 'call dad: 12-02 12:00', 'buy flowers: 12-02 17:00'],
    [
      "remind me to buy salt and pepper on saturday at 11 and feed the neighbour's cat on sunday at 9",
      'buy salt and pepper: 12-05 11:00',
      "feed the neighbour's cat: 12-06 09:00",
    ],
    [
      'tomorrow remind me at noon to eat something and at 5 to go home',
      'eat something: 12-03 12:00',
      'go home: 12-03 17:00',
    ],
    [
      'remind me at 8 to buy salt and pepper and at 9 to feed the cat',
      'buy salt and pepper: 12-02 20:00',
      'feed the cat: 12-02 21:00',
    ],
    [
      'remind me every day at 8 am to take vitamin D and every sunday at 10 am to call nan',
      'take vitamin D: FREQ=DAILY',
      'call nan: FREQ=WEEKLY;BYDAY=SU',
    ],
    [
      'remind me to buy milk tomorrow at 5, call Eva on friday at 3 and pay rent on the 1st at noon',
      'buy milk: 12-03 17:00',
      'call Eva: 12-04 15:00',
      'pay rent: 01-01 12:00',
    ],
    ['remind me to call Ann tomorrow and to write Bob on friday', 'call Ann: 12-03 09:00', 'write Bob: 12-04 09:00'],
  ])
})

describe('a list in one message', () => {
  testSeveral('en-GB', [
    ['remind me tomorrow at 18:00:\n- bread\n- eggs', 'bread: 12-03 18:00', 'eggs: 12-03 18:00'],
    [
      'remind me:\nTue 9:00 physio\nWed 14:00 call the insurance',
      'physio: 12-08 09:00',
      'call the insurance: 12-02 14:00',
    ],
    [
      'remind me tomorrow:\n9:00 physio\n14:00 call the insurance',
      'physio: 12-03 09:00',
      'call the insurance: 12-03 14:00',
    ],
    [
      'remind me tomorrow to 1) pay the gas bill 2) book the flights',
      'pay the gas bill: 12-03 09:00',
      'book the flights: 12-03 09:00',
    ],
    [
      'tomorrow 9am call the marina\ntomorrow 1pm buy sunscreen',
      'call the marina: 12-03 09:00',
      'buy sunscreen: 12-03 13:00',
    ],
    ['set two reminders: friday 10am invoice, friday 4pm backup', 'invoice: 12-04 10:00', 'backup: 12-04 16:00'],
  ])
})

describe('one thing at several times', () => {
  testSeveral('en-GB', [
    [
      'remind me on monday and thursday at 9 to ring the agent',
      'ring the agent: 12-07 09:00',
      'ring the agent: 12-03 09:00',
    ],
    ['remind me tomorrow and friday at 9 to call Bob', 'call Bob: 12-03 09:00', 'call Bob: 12-04 09:00'],
    [
      'remind me to take the pill tomorrow at 9 and again at 9 pm',
      'take the pill: 12-03 09:00',
      'take the pill: 12-03 21:00',
    ],
    ['remind me to call Ana at 9am tomorrow and 5pm', 'call Ana: 12-03 09:00', 'call Ana: 12-03 17:00'],
    ['remind me at 11 am and 7 pm to feed the cat', 'feed the cat: 12-02 11:00', 'feed the cat: 12-02 19:00'],
    ['remind me mondays and thursdays at 9 to water', 'water: FREQ=WEEKLY;BYDAY=MO,TH'],
    ['remind me every monday and thursday at 9 to water', 'water: FREQ=WEEKLY;BYDAY=MO,TH'],
  ])
})

describe('one request with an "and" in it', () => {
  testSeveral('en-GB', [
    ['remind me to call mom and dad at 5', 'call mom and dad: 12-02 17:00'],
    ['remind me at 5 to call mom and dad on friday', 'call mom and dad: 12-04 17:00'],
    [
      'remind me tomorrow at 9 to tell Bob the lunch is at 12 and the dinner is at 8',
      'tell Bob the lunch is at 12 and the dinner is at 8: 12-03 09:00',
    ],
    ['remind me to call mom at 5 and text me the plan', 'call mom and text me the plan: 12-02 17:00'],
    ['remind me next monday and friday at 9 to run', 'run: not-a-time'],
    ['remind me every june 1 and december 24 to write', 'write: not-a-time'],
    ['remind me on july 4, 5pm to call', 'call: 07-04 17:00'],
  ])
})

describe('a thing of its own for each time', () => {
  testSeveral('en-GB', [
    [
      'remind me to text Marcus at one thirty and then at four to move the laundry',
      'text Marcus: 12-02 13:30',
      'move the laundry: 12-02 16:00',
    ],
    [
      'remind me to iron the shirts tomorrow at 6pm, oh and on monday at 7am to put the bins out',
      'iron the shirts: 12-03 18:00',
      'put the bins out: 12-07 07:00',
    ],
    [
      'wake me at 6 tomorrow, and at 7:30 remind me to take the bins out',
      'wake up: 12-03 06:00',
      'take the bins out: 12-03 07:30',
    ],
    ['remind me to iron tomorrow at 6pm. Also monday 7am bins', 'iron: 12-03 18:00', 'bins: 12-07 07:00'],
    [
      'remind me to take the bread out in 20 minutes and in an hour to call gran',
      'take the bread out: 12-02 10:35',
      'call gran: 12-02 11:15',
    ],
    [
      'remind me tomorrow at 9 to call lisa and on friday to take out the trash',
      'call lisa: 12-03 09:00',
      'take out the trash: 12-04 09:00',
    ],
    [
      'remind me to call Bob at 9am and at 5pm about the car',
      'call Bob about the car: 12-03 09:00',
      'call Bob about the car: 12-02 17:00',
    ],
    [
      'remind me to call Bob at 9 and 5 to check in',
      'call Bob to check in: 12-02 21:00',
      'call Bob to check in: 12-02 17:00',
    ],
    [
      'remind me on monday and wednesday at 4pm each to pack the bag',
      'pack the bag: 12-07 16:00',
      'pack the bag: 12-02 16:00',
    ],
  ])
})

describe('so many things behind a colon', () => {
  testSeveral('en-GB', [
    [
      'three reminders for today pls: 13:15 eat, 15:45 ring the tax adviser, 18:20 leave',
      'eat: 12-02 13:15',
      'ring the tax adviser: 12-02 15:45',
      'leave: 12-02 18:20',
    ],
    [
      'set me up with 3 reminders tomorrow: dentist at 9, gym at 12 and call dad at 6pm',
      'dentist: 12-03 09:00',
      'gym: 12-03 12:00',
      'call dad: 12-03 18:00',
    ],
    ['a few reminders for friday please - 8am bins, 10am plumber', 'bins: 12-04 08:00', 'plumber: 12-04 10:00'],
    ['reminders for tomorrow: 8 take meds, 12 lunch', 'take meds: 12-03 08:00', 'lunch: 12-03 12:00'],
    ['tomorrow: 9:00 dentist, 11:30 bank', 'dentist: 12-03 09:00', 'bank: 12-03 11:30'],
    ['tomorrow\n9:40 passport photo\n11:00 bank', 'passport photo: 12-03 09:40', 'bank: 12-03 11:00'],
    ['remind me tomorrow at 9: milk, eggs', 'milk, eggs: 12-03 09:00'],
  ])
})
