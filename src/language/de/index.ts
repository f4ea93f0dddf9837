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

export const german: Language = {
  code: 'de',
  understand,
  understandTime,
  describeInstant,
  describeRelative,
  describeDuration,
  describeSchedule,
  describeTimeOfDay,
  explain,
}
