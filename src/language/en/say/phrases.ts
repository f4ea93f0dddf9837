import * as change from './phrases-change.js'
import * as create from './phrases-create.js'
import * as data from './phrases-data.js'
import * as help from './phrases-help.js'
import * as list from './phrases-list.js'
import * as chats from './phrases-others.js'
import * as others from './phrases-others.js'
import * as settings from './phrases-settings.js'
import * as delivery from './phrases-turns.js'
import * as longWork from './phrases-turns.js'
import * as refused from './phrases-turns.js'
import * as trouble from './phrases-turns.js'
import * as typed from './phrases-turns.js'

/** All sentences of English by subject: what each file exports. */
export const phrases = {
  ...change,
  ...chats,
  ...create,
  ...data,
  ...delivery,
  ...help,
  ...list,
  ...longWork,
  ...others,
  ...refused,
  ...settings,
  ...trouble,
  ...typed,
}
