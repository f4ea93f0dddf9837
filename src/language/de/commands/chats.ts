import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[mein|meinem|meinen] telegram',
    Slack: '[mein|meinem|meinen] slack',
    Teams: '[mein|meinem|meinen] [ms|microsoft] teams',
    'Web Chat': '[der|den|dem|mein|meinem|meinen] (web chat|webchat|browser)|(die|der) (webseite|chatseite)',
    Messenger: '[den|dem|facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('meeting | meetings | besprechung | kanal | anruf | nachricht | app | bot'),
  inchat: [row('(auf|in|per|ueber|via|bei|mit|durch) {chat} !{thing}', C.inChat), row('im {chat} !{thing}', C.inChat)],
  asked: [
    row('(erinner|erinnere|erinnert|benachrichtige|stups|pinge) mich [bitte|mal] {inchat}', C.asked),
    row('{inchat} [bitte] (erinner|erinnere|benachrichtige) mich', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chatLinks = {
  chats: [
    ...phrases(
      'chat | chats | konto | konten | (anderer|anderen|andere|zweiten|beiden|zwei) (chat|chats|konto|konten)',
    ),
    row('{-chat} [chat|konto]', C.named),
  ],
  chatwhich: phrases('[mit] [alle] [meine|meinen|meinem|meiner|diese|diesen|die|den|der|das|einen|ein|beide] {-chats}'),
  chatwish: phrases('bitte | wie kann ich | kannst du | kann ich | ich moechte | ich will | lass uns'),
  chatlinking: phrases(
    'verknuepfe | verknuepf | verbinde | verbind | kopple | koppel | koppele | verlinke | link | paare',
  ),
  chatlinked: phrases('verknuepfen | verbinden | koppeln | verlinken'),
  chatparting: phrases('trenne | trenn | entkopple | entkoppel | loese'),
  chatparted: phrases('trennen | entkoppeln | entknuepfen | unlink'),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinked} [bitte]', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich} [miteinander]', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [mich|uns|{-chatwhich}] (mit|und|zu) {-chatwhich} [bitte]', C.giveCode),
    row('[{-chatwish}] {-chatwhich} [miteinander|{-chatwhich}] {-chatlinked} [bitte]', C.giveCode),
    row(
      '[gib mir|zeig mir|ich brauche] [einen|den|neuen|einen neuen] (code zum (verknuepfen|verbinden|koppeln)|verknuepfungscode|kopplungscode)',
      C.giveCode,
    ),
    row('[{-chatlinking}|code|der code ist|mein code ist|verknuepfe mit] [:] {code}', C.join),
    row('{code} {-chatlinked}', C.join),
    row('[{-chatwish}] {-chatparted} [bitte]', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [wieder|bitte|voneinander]', C.part),
    row('[{-chatwish}] {-chatwhich} [wieder|voneinander] {-chatparted} [bitte]', C.part),
    row(
      '[{-chatwish}] (verknuepfung|verbindung|kopplung|die verknuepfung|die kopplung) (aufheben|loesen|trennen) [bitte]',
      C.part,
    ),
  ],
} satisfies Tables

/** "erinnere mich auf Telegram an ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
