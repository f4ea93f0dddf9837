/** What is said when a turn broke, instead of an answer. */
export const trouble = {
  storeAway:
    "Sorry, I can't reach my memory just now, so I have kept nothing of this. Please say it again in a minute; what you set before is safe.",
  broken: 'Sorry, something broke on my side. Please say it again, or say "list my reminders" to see what I have kept.',
}
