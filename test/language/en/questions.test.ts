import { type Questions, testQuestions } from '../asked.js'

const TODAY = '12-02..12-03'
const TOMORROW = '12-03..12-04'

const QUESTIONS: Questions = [
  ['list', 'list'],
  ['show all my reminders', 'list'],
  ['What are my reminders?', 'list'],
  ['have I any reminders', 'list'],
  ['todo list', 'list'],
  ['/remind list', 'list'],
  ['whats my schedule', 'list'],
  ["what's pending", 'list'],
  ['more', 'list more'],
  ['back', 'list back'],

  ['what do i have today?', `list ${TODAY}`],
  ["what's on tomorrow", `list ${TOMORROW}`],
  ['anything tomorrow?', `list ${TOMORROW}`],
  ['what do i have on friday', 'list 12-04..12-05'],
  ['do I have anything on friday', 'list 12-04..12-05'],
  ['anything tomorrow morning?', 'list 12-03 04:00..12-03 12:00'],
  ['whats on this coming weekend', 'list 12-05..12-07'],
  ['reminders for this week', 'list 11-30..12-07'],
  ['my reminders for next week', 'list 12-07..12-14'],
  ['how does my week look', 'list 11-30..12-07'],
  ['do i have anything due this week', 'list 11-30..12-07'],
  ['what do i have in december?', 'list 12-01..01-01'],
  ['show me my reminders for december 15', 'list 12-15..12-16'],
  ['do i have anything between 9 and 12 tomorrow', 'list 12-03 09:00..12-03 12:00'],
  ['anything after 5pm today?', 'list 12-02 17:00..12-03'],
  ['what reminders do i have in the next 3 days', 'list 12-02 10:15..12-06'],
  ['what is due before noon', 'list 12-02 10:15..12-02 12:00'],
  ['what do i have from friday to sunday', 'list 12-04..12-07'],
  ['what am I supposed to do today', `list ${TODAY}`],
  ['what will you remind me about tomorrow', `list ${TOMORROW}`],
  ["what's happening tomorrow", `list ${TOMORROW}`],
  ['what does tomorrow look like?', `list ${TOMORROW}`],
  ['whats on today', `list ${TODAY}`],
  ['todays reminders', `list ${TODAY}`],
  ["let me see what's on for tomorrow", `list ${TOMORROW}`],
  ["tell me what's on tomorrow", `list ${TOMORROW}`],
  ['tell me what i have today', `list ${TODAY}`],
  ['send me my day', `list ${TODAY}`],
  ['anything due today?', `list ${TODAY}`],
  ['what about saturday', 'list 12-05..12-06'],

  ['whats next', 'list next'],
  ["hey bot, what's next?", 'list next'],
  ['when is my next reminder?', 'list next'],
  ["when's the next one", 'list next'],
  ['next reminder', 'list next'],
  ['show repeating reminders', 'list repeating'],
  ['overdue', 'list overdue'],
  ['what is overdue?', 'list overdue'],
  ["what's overdue", 'list overdue'],
  ['is anything overdue?', 'list overdue'],
  ['show me the failed ones', 'list failed'],
  ['what did i finish today', `list done ${TODAY}`],
  ['what did i get done this week', 'list done 11-30..12-07'],
  ['what have i finished', 'list done'],

  ['find reminders about rent', 'list "rent"'],
  ['reminders containing "rent"', 'list "rent"'],
  ['is there a reminder for the dentist?', 'list "dentist"'],
  ['did I set a reminder for the dentist?', 'list "dentist"'],
  ['do i have something about the vet', 'list "vet"'],
  ['show me everything about milk', 'list "milk"'],
  ["what's on next week about the dentist", 'list 12-07..12-14 "dentist"'],
  ['list my repeating reminders about water', 'list repeating "water"'],
  ['any gym stuff next week?', 'list 12-07..12-14 "gym"'],
  ['what do i have about the dentist on friday', 'list 12-04..12-05 "dentist"'],
  ['which reminders are about rent', 'list "rent"'],

  ['how many reminders do i have?', 'count'],
  ['how many reminders do I have today?', `count ${TODAY}`],
  ['am i free on saturday?', 'free 12-05..12-06'],
  ['free on friday?', 'free 12-04..12-05'],
  ['is friday free', 'free 12-04..12-05'],
  ['am i busy tomorrow afternoon', 'free 12-03 12:00..12-03 18:00'],
  ['when is my dinner with zoe?', 'when "dinner with zoe"'],
  ['what time did i say for the haircut', 'when "haircut"'],
  ['when do i have to call mom', 'when "call mom"'],
  ['how long until the train', 'when "train"'],
  ['when does it come', 'when that'],
  ['is that am or pm', 'when that'],

  ['show me my reminders sorted by colour', 'list not read: sorted by colour'],
  ['what do i have on friday sorted by colour', 'list 12-04..12-05 not read: sorted by colour'],
]

describe('asking for reminders', () => {
  testQuestions('en-GB', QUESTIONS)

  describe('not', () => {
    testQuestions('en-GB', [
      ['the alarm went off at 6', 'none'],
      ['reminders are great', 'none'],
      ['I love reminders', 'none'],
      ['what a day', 'none'],
      ['next friday', 'time'],
      ['on friday', 'time'],
      ['what time is it', 'social'],
    ])
  })
})
