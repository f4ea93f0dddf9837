import { phrases, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'Europe/Rome': 'roma|milano|torino|napoli|firenze|venezia|genova|italia',
    'Europe/London': 'londra|inghilterra',
    'Europe/Paris': 'parigi|francia',
    'Europe/Berlin': 'berlino|monaco|francoforte|germania',
    'Europe/Zurich': 'zurigo|ginevra|svizzera|ticino',
    'Europe/Vienna': 'vienna|austria',
    'Europe/Madrid': 'madrid|barcellona|spagna',
    'Europe/Lisbon': 'lisbona|portogallo',
    'Europe/Brussels': 'bruxelles',
    'Europe/Athens': 'atene|grecia',
    'Europe/Moscow': 'mosca',
    'Europe/Warsaw': 'varsavia',
    'Europe/Prague': 'praga',
    'Europe/Copenhagen': 'copenaghen',
    'Europe/Stockholm': 'stoccolma',
    'America/New_York': 'nuova york',
    'America/Los_Angeles': 'los angeles',
    'America/Sao_Paulo': 'san paolo',
    'America/Mexico_City': 'citta del messico',
    'Asia/Shanghai': 'pechino|cina',
    'Asia/Tokyo': 'giappone',
    'Asia/Singapore': 'singapore',
    'Africa/Cairo': 'il cairo',
  },
  // behind "ora": "ora italiana", "fuso italiano"
  regions: {
    'Europe/Rome': 'italiana|italiano|italiane',
    'Europe/London': 'inglese|inglesi|britannica|britannico|britanniche',
    'Europe/Paris': 'francese|francesi',
    'Europe/Berlin': 'tedesca|tedesco|tedesche',
    'Europe/Zurich': 'svizzera|svizzero|svizzere',
    'Europe/Madrid': 'spagnola|spagnolo|spagnole',
    'Asia/Tokyo': 'giapponese|giapponesi',
    'Asia/Shanghai': 'cinese|cinesi',
    'Asia/Kolkata': 'indiana|indiano|indiane',
  },
  around: /^(?:a |in |il |la |lo |l')/,
  fold: folded,
})

export const zones = {
  zone: [
    row('[,] [nel|nello|secondo [il|lo]|lo|la|le] (ora|ore|orario|fuso [orario]) {zone:region}', M.same),
    row(
      '[,] [nel|nello|secondo [il|lo]|lo|la|le] (ora|ore|orario|fuso [orario]) (di|del|della|dello) {zone:place}',
      M.same,
    ),
    row('(ora|ore|orario|fuso [orario]) di {zone:anyabbreviation}', M.same),
    row('(di|del) >{capital} {zone:place} !{goeson}', M.elsewhere),
    row('(di|del) >{capital} {zone:place} >{zonetie}', M.elsewhere),
  ],
  zonetie: phrases('di|che|la|il|lo'),
} satisfies Tables
