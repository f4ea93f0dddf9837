import { phrases, says, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'Europe/Vienna': 'wien|oesterreich',
    'Europe/Zurich': 'zuerich|genf|schweiz',
    'Europe/Berlin': 'muenchen|koeln|nuernberg|duesseldorf|deutschland',
    'Europe/Rome': 'mailand|rom',
    'Europe/Prague': 'prag',
    'Europe/Warsaw': 'warschau',
    'Europe/Lisbon': 'lissabon',
    'Europe/Copenhagen': 'kopenhagen',
    'Europe/Brussels': 'bruessel',
    'Europe/Athens': 'athen',
    'Europe/Moscow': 'moskau',
    'Asia/Tokyo': 'tokio',
    'Asia/Shanghai': 'peking',
    'Asia/Singapore': 'singapur',
  },
  // in front of "Zeit"
  regions: {
    'Europe/Berlin': 'deutsche|deutscher|mitteleuropaeische|mitteleuropaeischer|muenchner',
    'Europe/Vienna': 'oesterreichische|oesterreichischer',
    'Europe/Zurich': 'schweizer|zuercher|zuericher',
    'Europe/London': 'britische|britischer',
  },
  abbreviations: { 'Europe/Berlin': 'mez|mesz', 'Europe/Athens': 'oez|oesz' },
  wordlike: ['ist'],
  // "Berliner", "New Yorker"
  behindPlace: ['zeit', 'ortszeit'],
  ending: /(?:er|e|en)$/,
  around: /^(?:die|der) | (?:orts)?zeit$/g,
  fold: folded,
})

export const zones = {
  zone: [
    row('({zone:region}|{zone:ofplace}) (zeit|ortszeit)', M.same),
    // "pacific time", as those say it who work with people there
    says('eastern time', 'America/New_York'),
    says('central time', 'America/Chicago'),
    says('mountain time', 'America/Denver'),
    says('pacific time', 'America/Los_Angeles'),
    row('in {zone:bigplace} !{goeson}', M.elsewhere),
    row('in {zone:bigplace} >{zonetie}', M.elsewhere),
  ],
  zonetie: phrases('an|ans|daran'),
} satisfies Tables
