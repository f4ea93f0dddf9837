import type { RequestTables } from '../requests/tables.js'
import { chat } from './requests/chat.js'
import { openings } from './requests/openings.js'
import { wishes } from './requests/wishes.js'

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'rappelle-moi',
    askingTo: 'rappelle-moi :',
    askingOf: 'rappelle-moi :',
    at: 'à',
    in: 'dans',
  },
  tables: { ...openings, ...wishes, ...chat },
}
