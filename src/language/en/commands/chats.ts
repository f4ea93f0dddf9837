import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
const chatNames = {
  chat: patterns({
    Telegram: '[my] telegram',
    Slack: '[my] slack',
    Teams: '[my] [ms|microsoft] teams',
    'Web Chat': '[the|my] (web chat|webchat|web page|webpage|chat page|browser)',
    Messenger: '[facebook] messenger',
  }),
}

const ASKED = {
  /** "remind me in Teams meeting ..." names no chat. */
  thing: phrases('meeting | meetings | call | calls | channel | channels | message | migration | app | bot | update'),
  leadingto: phrases('to'),
  inchat: [row('(on|in|via|over|by|through|using) {chat} !{thing}', C.inChat)],
  asked: [
    row('!<{leadingto} (remind|ping|notify|nudge|alert|tell|message) me {inchat}', C.asked),
    row('!<{leadingto} (send|give|set) me a reminder {inchat}', C.asked),
    row('!<{leadingto} {inchat} [,] [please] (remind|ping|notify|nudge|alert) me', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chats = {
  ...chatNames,
  chats: [
    ...phrases('chat | chats | accounts | account | other (chat|chats|account|accounts) | two (chats|accounts)'),
    row('{-chat} [chat|account]', C.named),
  ],
  chatwhich: phrases('[all] [my|this|these|the|both|our|another|an|a] [of my] {-chats}'),
  chatwish: phrases(
    'please | how can i | how do i | can i | can you | can we | i want to | i would like to | let me | let us',
  ),
  chatlink: [
    row('[{-chatwish}] link [me|us|this]', C.giveCode),
    row('[{-chatwish}] (link|connect|pair|couple) [up] {-chatwhich} [together]', C.giveCode),
    row(
      '[{-chatwish}] (link|connect|pair|couple) [me|us|this|{-chatwhich}] [up] (with|to|and) {-chatwhich}',
      C.giveCode,
    ),
    row(
      '[give me|show me|i need|get me] [a|the|my|new|a new|another] (link code|linking code|code to link [{-chatwhich}])',
      C.giveCode,
    ),
    row('[link|connect|pair|code|link code|link with|the code is|my code is|the link code is] [:] {code}', C.join),
    row('[{-chatwish}] (unlink|unpair|disconnect|decouple) [me|us|this|it]', C.part),
    row('[{-chatwish}] (unlink|unpair|disconnect|decouple|part|separate) {-chatwhich} [again]', C.part),
    row(
      '(send|move|forward|bring|deliver|put) {target:*} [over] (to|on|in|into|via|through) {chat} [instead|please]',
      C.send,
    ),
    row('(send|deliver|bring) {target:*} here [instead|please]', C.send),
  ],
} satisfies Tables

/** "remind me on Telegram to ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
