import type { RequestTables } from '../requests/tables.js'
import { bare, several } from './requests/chat.js'
import { besides, whole } from './requests/extras.js'
import { around, openings } from './requests/openings.js'

export const requests: RequestTables = {
  tables: { ...around, ...openings, ...besides, ...whole, ...bare, ...several },
  order: 'around',
  said: {
    asking: 'herinner me',
    askingTo: 'herinner me eraan:',
    askingOf: 'herinner me aan',
    at: 'om',
    in: 'over',
  },
}
