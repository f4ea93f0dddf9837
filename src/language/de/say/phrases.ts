import type { Phrases } from '../../sentences.js'
import * as change from './phrases-change.js'
import * as create from './phrases-create.js'
import * as data from './phrases-data.js'
import * as help from './phrases-help.js'
import * as list from './phrases-list.js'
import * as longWork from './phrases-others.js'
import * as chats from './phrases-others.js'
import * as others from './phrases-others.js'
import * as settings from './phrases-settings.js'

export const phrases: Phrases = {
  ...change,
  ...chats,
  ...create,
  ...data,
  ...help,
  ...list,
  ...longWork,
  ...others,
  ...settings,
}
