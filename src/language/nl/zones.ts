import { phrases, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'Europe/Amsterdam': 'nederland|holland|den haag',
    'Europe/Brussels': 'belgie|vlaanderen|brussel|antwerpen|luik',
    'Europe/Luxembourg': 'luxemburg',
    'Europe/Berlin': 'duitsland|berlijn|keulen',
    'Europe/Paris': 'frankrijk|parijs|rijsel',
    'Europe/London': 'engeland|londen|schotland',
    'Europe/Dublin': 'ierland',
    'Europe/Madrid': 'spanje',
    'Europe/Lisbon': 'portugal|lissabon',
    'Europe/Rome': 'italie|rome|milaan',
    'Europe/Vienna': 'oostenrijk|wenen',
    'Europe/Zurich': 'zwitserland|geneve',
    'Europe/Prague': 'praag',
    'Europe/Warsaw': 'warschau',
    'Europe/Copenhagen': 'kopenhagen',
    'Europe/Athens': 'athene|griekenland',
    'Europe/Istanbul': 'turkije',
    'Europe/Moscow': 'moskou',
    'Asia/Tokyo': 'tokio',
    'Asia/Shanghai': 'peking',
    'America/Paramaribo': 'suriname',
    'America/Curacao': 'curacao',
    'America/Aruba': 'aruba',
    'America/Kralendijk': 'bonaire',
  },
  // in front of "tijd"
  regions: {
    'Europe/Amsterdam': 'nederlandse',
    'Europe/Brussels': 'belgische|brusselse',
    'Europe/Berlin': 'duitse|berlijnse|centraal europese',
    'Europe/Paris': 'franse|parijse',
    'Europe/London': 'engelse|britse',
    'America/Paramaribo': 'surinaamse',
    'Asia/Tokyo': 'japanse',
    'Asia/Shanghai': 'chinese',
    'Asia/Kolkata': 'indiase',
  },
  abbreviations: { 'Europe/Amsterdam': 'met|mest' },
  // "Amsterdamse", "New Yorkse"
  behindPlace: ['tijd', 'time', 'uur'],
  ending: /(?:se|e)$/,
  around: /^de | (?:tijd|uur)$/g,
  fold: folded,
})

export const zones = {
  zone: [
    row('({zone:region}|{zone:ofplace}) (tijd|time|uur)', M.same),
    row('in {zone:bigplace} !{goeson}', M.elsewhere),
    row('in {zone:bigplace} >{zonetie}', M.elsewhere),
  ],
  zonetie: phrases('aan|eraan|om'),
} satisfies Tables
