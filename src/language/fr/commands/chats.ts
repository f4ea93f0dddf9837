import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[mon] telegram',
    Slack: '[mon] slack',
    Teams: '[mon] [ms|microsoft] teams',
    'Web Chat': '[le|mon] (web chat|webchat|navigateur)|(la|ma) page [web]|le site',
    Messenger: '[facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('reunion | reunions | appel | canal | message | appli | bot'),
  inchat: [row('(sur|dans|via|par) {chat} !{thing}', C.inChat)],
  asked: [
    row('(rappelle|rappelez|previens|prevenez|avertis) [-] moi [stp|svp] {inchat}', C.asked),
    row('{inchat} [,] [stp|svp] (rappelle|rappelez|previens) [-] moi', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chatLinks = {
  chats: [
    ...phrases(
      'chat | chats | conversation | conversations | compte | comptes | (autre|deux) (conversation|conversations)',
    ),
    row('{-chat} [conversation|compte]', C.named),
  ],
  chatwhich: phrases('[toutes] [mes|ma|mon|ces|cette|ce|les|la|le|une|un|les deux|mes deux] {-chats}'),
  chatwish: phrases('stp | svp | comment | je veux | je voudrais | peux - tu | tu peux'),
  chatlinking: phrases('relie | relier | lie | lier | connecte | connecter | associe | associer | link'),
  chatparting: phrases('separe | separer | delie | delier | deconnecte | deconnecter | dissocie | dissocier | unlink'),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich} [entre elles|ensemble]', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [{-chatwhich}] (a|avec|et) {-chatwhich}', C.giveCode),
    row('[donne - moi|donne moi|je veux] [un|le] [nouveau] code (de liaison|pour relier)', C.giveCode),
    row('[{-chatlinking}|code|le code est|mon code est] [:] {code}', C.join),
    row('[{-chatwish}] {-chatparting}', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [a nouveau]', C.part),
  ],
} satisfies Tables

/** "rappelle-moi sur Telegram de ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
