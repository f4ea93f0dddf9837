/** What is said when a turn broke, instead of an answer. */
export const trouble = {
  storeAway:
    "Sorry, I can't reach my memory just now, so I have kept nothing of this. Please say it again in a minute; what you set before is safe.",
  partlyKept:
    'Sorry, I lost touch with my memory in the middle of this. Some of it I have kept: say “list my reminders” in a minute to see how it stands.',
  questionLost:
    "Sorry, I can't keep my question in mind just now, so don't answer it: say in a minute what you want, in one go.",
  broken: 'Sorry, something broke on my side. Please say it again, or say “list my reminders” to see what I have kept.',
}
