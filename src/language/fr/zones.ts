import { phrases, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'Europe/London': 'londres|angleterre|royaume uni',
    'Europe/Zurich': 'geneve|berne|suisse',
    'Europe/Brussels': 'bruxelles|belgique|anvers',
    'Europe/Paris': 'france',
    'Europe/Berlin': 'allemagne',
    'Europe/Vienna': 'vienne',
    'Europe/Rome': 'italie',
    'Europe/Madrid': 'espagne|barcelone',
    'Europe/Lisbon': 'lisbonne',
    'Europe/Warsaw': 'varsovie',
    'Europe/Athens': 'athenes',
    'Europe/Moscow': 'moscou',
    'Europe/Copenhagen': 'copenhague',
    'America/Toronto': 'montreal|quebec',
    'America/Los_Angeles': 'los angeles',
    'America/Chicago': 'nouvelle orleans|la nouvelle orleans',
    'America/Mexico_City': 'mexico',
    'Asia/Shanghai': 'pekin|chine',
    'Asia/Tokyo': 'japon',
    'Asia/Singapore': 'singapour',
    'Asia/Dubai': 'dubai',
    'Africa/Cairo': 'le caire',
    'Africa/Algiers': 'alger',
    'Indian/Reunion': 'reunion|la reunion',
    'America/Martinique': 'martinique',
    'America/Guadeloupe': 'guadeloupe',
    'America/Cayenne': 'guyane',
    'Pacific/Tahiti': 'tahiti',
    'Pacific/Noumea': 'noumea|nouvelle caledonie',
  },
  // behind "heure": "heure française", "heure de l'Est" of North America
  regions: {
    'Europe/Paris': 'francaise',
    'Europe/Brussels': 'belge',
    'Europe/Zurich': 'suisse',
    'America/Toronto': 'quebecoise',
    'Europe/London': 'anglaise|britannique',
    'Europe/Berlin': 'allemande',
    'Europe/Madrid': 'espagnole',
    'Europe/Rome': 'italienne',
    'Asia/Tokyo': 'japonaise',
    'Asia/Shanghai': 'chinoise',
    'Asia/Kolkata': 'indienne',
    'America/New_York': 'de le est',
    'America/Chicago': 'du centre',
    'America/Denver': 'des rocheuses',
    'America/Los_Angeles': 'du pacifique',
    'America/Halifax': 'de le atlantique',
  },
  // "heure normale de l'Est", "heure avancée du Pacifique"
  abbreviations: {
    'America/Toronto': 'hne|hae',
    'America/Winnipeg': 'hnc|hac',
    'America/Edmonton': 'hnr|har',
    'America/Vancouver': 'hnp|hap',
    'America/Halifax': 'hna|haa',
    'America/St_Johns': 'hnt|hat',
  },
  around: /^(?:l'|la |le |les |en |au |aux |a )/,
  fold: folded,
})

export const zones = {
  zone: [
    row('[,|a le] (heure|heures) {zone:region}', M.same),
    row('[,|a le] (heure|heures) (de|du|des|a|en|au) [le|la] {zone:place}', M.same),
    row('[,|a le] (heure|heures) de {zone:anyabbreviation}', M.same),
    row('(de|du) >{capital} {zone:place} !{goeson}', M.elsewhere),
    row('(de|du) >{capital} {zone:place} >{zonetie}', M.elsewhere),
  ],
  zonetie: phrases('de|d|que'),
} satisfies Tables
