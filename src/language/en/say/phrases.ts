import { buttons, cancel, done, edit, snooze, undo } from './phrases-change.js'
import { ask, create, held } from './phrases-create.js'
import { data, failures } from './phrases-data.js'
import { delivery } from './phrases-delivery.js'
import { help, social, unknown, welcome } from './phrases-help.js'
import { agenda, list, moment, target } from './phrases-list.js'
import { messageAction, others } from './phrases-others.js'
import { refused } from './phrases-refused.js'
import { settings, zone } from './phrases-settings.js'
import { trouble } from './phrases-trouble.js'
import { say } from './phrases-typed.js'

export const phrases = {
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
