import type { Phrases } from '../../sentences.js'
import { buttons, cancel, done, edit, snooze, undo } from './phrases-change.js'
import { ask, create, held } from './phrases-create.js'
import { data, delivery, failures, say, trouble } from './phrases-data.js'
import { help, social, unknown, welcome } from './phrases-help.js'
import { agenda, list, moment, target } from './phrases-list.js'
import { messageAction, others, refused } from './phrases-others.js'
import { settings, zone } from './phrases-settings.js'

export const phrases: Phrases = {
  agenda,
  ask,
  buttons,
  cancel,
  create,
  data,
  delivery,
  done,
  edit,
  failures,
  held,
  help,
  list,
  messageAction,
  moment,
  others,
  refused,
  say,
  settings,
  snooze,
  social,
  target,
  trouble,
  undo,
  unknown,
  welcome,
  zone,
}
