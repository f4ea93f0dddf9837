import type { Language } from '../language.js'
import {
  describeDuration,
  describeInstant,
  describeRelative,
  describeSchedule,
  describeTimeOfDay,
} from './say/describe.js'
import { explain } from './say/explain.js'
import { understandTime } from './time-reading.js'
import { understand } from './understand.js'

export const english: Language = {
  code: 'en',
  understand,
  understandTime,
  describeInstant,
  describeRelative,
  describeDuration,
  describeSchedule,
  describeTimeOfDay,
  explain,
}
