import { says, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row, special } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'Europe/Madrid': 'espana|peninsula|baleares',
    'Atlantic/Canary': 'canarias|islas canarias',
    'America/Mexico_City': 'mexico|ciudad de mexico|cdmx',
    'America/Argentina/Buenos_Aires': 'argentina|buenos aires',
    'America/Bogota': 'colombia|bogota',
    'America/Lima': 'peru',
    'America/Santiago': 'chile',
    'America/Caracas': 'venezuela',
    'America/Montevideo': 'uruguay',
    'America/Asuncion': 'paraguay',
    'America/La_Paz': 'bolivia',
    'America/Guayaquil': 'ecuador',
    'America/Costa_Rica': 'costa rica',
    'America/Panama': 'panama',
    'America/Guatemala': 'guatemala',
    'America/Havana': 'cuba',
    'America/New_York': 'nueva york',
    'America/Los_Angeles': 'los angeles',
    'Europe/London': 'londres|reino unido|inglaterra',
    'Europe/Paris': 'paris|francia',
    'Europe/Berlin': 'alemania',
    'Europe/Rome': 'italia|roma|milan',
    'Europe/Lisbon': 'lisboa|portugal',
    'Europe/Moscow': 'moscu',
    'Asia/Tokyo': 'tokio|japon',
    'Asia/Shanghai': 'pekin',
    'Europe/Vienna': 'viena',
    'Europe/Zurich': 'ginebra',
    'Europe/Athens': 'atenas',
    'Europe/Warsaw': 'varsovia',
    'Europe/Brussels': 'bruselas',
    'Europe/Copenhagen': 'copenhague',
    'Europe/Istanbul': 'estambul',
    'Asia/Singapore': 'singapur',
    'America/Sao_Paulo': 'sao paulo|brasil',
  },
  // behind "hora": "hora española", "hora del este"
  regions: {
    'Europe/Madrid': 'espanola|peninsular',
    'Atlantic/Canary': 'canaria',
    'America/Mexico_City': 'mexicana',
    'America/Argentina/Buenos_Aires': 'argentina',
    'America/Bogota': 'colombiana',
    'America/Lima': 'peruana',
    'America/Santiago': 'chilena',
    'America/New_York': 'del este',
    'America/Chicago': 'del centro',
    'America/Los_Angeles': 'del pacifico',
    'Europe/Berlin': 'centroeuropea|central europea',
    'Europe/London': 'britanica',
  },
  around: /^(?:la|el|los|las) (?=peninsula|islas|canarias|baleares)/,
  fold: folded,
})

export const zones = {
  mexican: [says('del centro', 'America/Mexico_City'), says('del pacifico', 'America/Mazatlan')],
  zone: [
    row('[en|por|,] (hora|horario) {zone:region}', M.same),
    special(
      '[en|por|,] (hora|horario) {zone:mexican}',
      'of Mexico to who lives there',
      ({ zone }: { zone: string }, { moment }) => (moment.country === 'MX' ? zone : null),
      { prefer: 1 },
    ),
    row('[en|por|,] (hora|horario) (de|en) {zone:place}', M.same),
    row('de {zone:ownplace}', M.elsewhere),
    row('en {zone:ownplace} !{goeson}', M.elsewhere),
  ],
} satisfies Tables
