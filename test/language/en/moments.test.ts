import { at, testTimes } from './reading.js'

testTimes(
  'said on a friday at 21:40',
  [
    ['at 7', '2026-06-20 07:00'],
    ['at 12', '2026-06-20 12:00'],
    ['at 11:30', '2026-06-19 23:30'],
    ['tonight', '2026-06-19 22:00'],
    ['this afternoon', 'already-past'],
    ['this morning', 'already-past'],
    ['friday', '2026-06-26 09:00'],
    ['on friday at 9', '2026-06-26 09:00'],
    ['this friday', '2026-06-26 09:00'],
    ['next friday', '2026-06-26 09:00'],
    ['this weekend', '2026-06-20 09:00'],
    ['next weekend', '2026-06-27 09:00'],
    ['end of the week', '2026-06-26 17:00'],
    ['by eod', '2026-06-20 17:00'],
    ['at midnight', '2026-06-20 00:00'],
    ['tonight at 10', '2026-06-19 22:00'],
    ['tonight at 1', '2026-06-20 01:00'],
    ['later today', '2026-06-19 22:00'],
    ['in the evening', '2026-06-20 18:00'],
    ['next monday', '2026-06-22 09:00'],
  ],
  at('2026-06-19T21:40:00-04:00'),
)

testTimes(
  'said on a saturday at 1:15',
  [
    ['at 7', '2026-06-20 07:00'],
    ['tonight', '2026-06-20 20:00'],
    ['this morning', '2026-06-20 09:00'],
    ['tomorrow morning', '2026-06-21 09:00'],
    ['this weekend', '2026-06-20 09:00'],
    ['at midnight', '2026-06-21 00:00'],
    ['later today', '2026-06-20 09:00'],
    ['saturday', '2026-06-27 09:00'],
    ['at noon', '2026-06-20 12:00'],
  ],
  at('2026-06-20T01:15:00-04:00'),
)
