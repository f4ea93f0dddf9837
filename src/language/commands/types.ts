/** The words that a language names reminders with; `[]` where it has none of a kind. */
export type TargetType =
  /** "it", "that one" */
  | 'that'
  /** "the last one" */
  | 'last'
  /** "both of them" */
  | 'both'
  /** "all my reminders" */
  | 'everything'
  /** "reminders", "number": in front of numbers */
  | 'numbered'
  /** "to": between two numbers */
  | 'range'
  /** "and": between numbers, or names */
  | 'and'
  /** "the second one": its number */
  | 'nth'
  /** "the"; "reminder about"; "reminder": in front of a name and behind it, and no part of it */
  | 'article'
  | 'lead'
  | 'back'
  /** "not": at the end of a name it says that nothing is to be done */
  | 'not'

/** The words that a language corrects with. */
export type CorrectionType =
  /** "no"; "sorry", "wait"; "i meant", "correction"; "make it": what corrections start with, one after another */
  | 'no'
  | 'oops'
  | 'denial'
  | 'soft'
  /** "instead", "would be better" */
  | 'closer'
  /** "make it", "only": all that it was is another */
  | 'replacing'
  /** "an hour later": how far */
  | 'shifted'
  /** "in the morning": `am`, `pm` */
  | 'half'
  /** "not on fridays"; "until june" is read as it is */
  | 'exception'
  /** "not tomorrow, friday" */
  | 'swap'
  /** "thanks …", "i …": words that are no text, though they stand where one may */
  | 'notext'
  /** "and …" in front of what is no second thing: "then", "what" */
  | 'notalso'

/** What is said around a command and means nothing: at either end, in front, at the end. */
export type AsideType = 'aside' | 'asidefirst' | 'asidelast'

export type QuestionType =
  | 'question'
  /** A stretch of time that is asked about, preposition and all */
  | 'span'
  /** "about", "with": in front of the words that are looked for */
  | 'about'
  /** "overdue", "repeating" … */
  | 'show'
  /** Words that narrow nothing: "please", "coming up" */
  | 'small'
  /** Words that are not looked for: "my", "the" */
  | 'unsought'
  /** Verbs at the end that ask for something to be done, not shown */
  | 'deed'

/** `cue`: words that say what becomes of a reminder, wherever they stand: "no longer needed". Looked for where nothing else reads a message. */
export type CueType = 'cue'
