import { testReadings } from '../readings.js'

testReadings(
  'days of the Hindu calendar and the Melbourne Cup, in English',
  { now: Date.parse('2026-10-28T13:38:00+11:00'), timeZone: 'Australia/Melbourne', locale: 'en-AU' },
  [
    ['remind me melbourne cup day at 2.30pm to put the sweep money in', 'put the sweep money in', '2026-11-03 14:30'],
    ['remind me the day before melbourne cup day at 9am to buy a hat', 'buy a hat', '2026-11-02 09:00'],
    ['remind me on diwali morning to call nani', 'call nani', '2026-11-08 09:00'],
    ['remind me 2 days before deepavali to buy sweets', 'buy sweets', '2026-11-06 09:00'],
    ['remind me on holi to wear old clothes', 'wear old clothes', '2027-03-22 09:00'],
    ['remind me on raksha bandhan at 8am to call my brother', 'call my brother', '2027-08-17 08:00'],
    ['remind me on dussehra to call nana', 'call nana', '2027-10-09 09:00'],
    // in no table, or told only the evening before
    ['remind me on diwali 2040 to call nani', 'call nani', 'not-a-time'],
    ['remind me on eid to call nani', 'call nani', 'not-a-time'],
    ['remind me every diwali to call nani', 'call nani', 'not-a-time'],
  ],
  [],
)
