import { says, type Tables } from '../engine/row.js'
import { zonesOf } from '../engine/zones.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { folded } from './words.js'

export const { readers: zoneReaders, zoneNamed } = zonesOf({
  places: {
    'America/Sao_Paulo': 'brasil|brasilia|sao paulo|sp|rio|rio de janeiro',
    'America/Manaus': 'manaus|amazonas',
    'America/Rio_Branco': 'acre',
    'America/Cuiaba': 'cuiaba',
    'America/Noronha': 'fernando de noronha',
    'Europe/Lisbon': 'portugal|lisboa|porto',
    'Atlantic/Azores': 'acores',
    'Atlantic/Madeira': 'madeira',
    'Africa/Luanda': 'angola',
    'Africa/Maputo': 'mocambique',
    'Atlantic/Cape_Verde': 'cabo verde',
    'America/New_York': 'nova york|nova iorque',
    'Europe/London': 'londres|inglaterra',
    'Europe/Paris': 'paris|franca',
    'Europe/Madrid': 'madri|madrid|espanha',
    'Europe/Berlin': 'alemanha|berlim',
    'Europe/Rome': 'italia|roma|milao',
    'Europe/Vienna': 'viena',
    'Europe/Zurich': 'genebra',
    'Europe/Moscow': 'moscou',
    'Asia/Tokyo': 'toquio|japao',
    'Asia/Shanghai': 'pequim',
    'Asia/Singapore': 'cingapura',
    'America/Argentina/Buenos_Aires': 'buenos aires|argentina',
    'America/Los_Angeles': 'los angeles',
    'America/Mexico_City': 'cidade do mexico',
  },
  // behind "horário"; "horário de Brasília" is a place
  regions: {
    'America/Sao_Paulo': 'brasileiro',
    'Europe/Lisbon': 'portugues',
    'America/New_York': 'da costa leste',
    'America/Los_Angeles': 'da costa oeste|do pacifico',
  },
  // "às 9 PT" may be Portugal's
  wordlike: ['pt'],
  around: /^(?:o|a|os|as) /,
  fold: folded,
})

export const zones = {
  zone: [
    row('[no|na|pelo|pela|em|,] (hora|horario|fuso) {zone:region}', M.same),
    row('[no|na|pelo|pela|em|,] (hora|horario|fuso) (de|do|da|em) {zone:place}', M.same),
    row('(de|do|da) {zone:ownplace}', M.elsewhere),
    // how the country's own time is said, there too
    says('de brasilia', 'America/Sao_Paulo', { prefer: 1 }),
    row('(em|no|na) {zone:ownplace} !{goeson}', M.elsewhere),
  ],
} satisfies Tables
