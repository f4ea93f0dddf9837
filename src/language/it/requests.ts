import type { RequestTables } from '../requests/tables.js'
import { chat } from './requests/chat.js'
import { openings } from './requests/openings.js'
import { wishes } from './requests/wishes.js'

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'ricordami',
    askingTo: 'ricordami:',
    askingOf: 'ricordami:',
    at: 'alle',
    in: 'tra',
  },
  tables: { ...openings, ...wishes, ...chat },
}
