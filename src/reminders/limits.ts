/** Bounds on what one person can ask of everyone's bot. */
export interface Limits {
  /** Open reminders a person has or has set for others; leads and occurrences of a series do not count. */
  reminders: number
  /** Open reminders that fire in one group or channel. */
  inConversation: number
  /** Reminders a person creates within 60 seconds (an import counts as none). */
  createsPerMinute: number
  /** Occurrences of one series within a day. */
  occurrencesPerDay: number
  /** How often a nag asks when the person did not say. */
  nags: number
  /** People that one reminder can mention. */
  audience: number
}

export const DEFAULT_LIMITS: Limits = {
  reminders: 500,
  inConversation: 1000,
  createsPerMinute: 30,
  occurrencesPerDay: 1440,
  nags: 10,
  audience: 50,
}
