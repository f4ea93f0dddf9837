import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[mi] telegram',
    Slack: '[mi] slack',
    Teams: '[mi] [ms|microsoft] teams',
    'Web Chat': '[el|mi|la] (web chat|webchat|chat web|navegador|pagina web)',
    Messenger: '[mi] [facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('reunion | reuniones | canal | llamada | mensaje | app | bot'),
  inchat: [row('(por|en|via|a traves de|mediante) {chat} !{thing}', C.inChat)],
  asked: [
    row('(recuerdame|recordame|recuerdeme|avisame|aviseme|notificame) [por favor|porfa] {inchat}', C.asked),
    row('{inchat} [por favor|porfa] (recuerdame|recordame|avisame)', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chatLinks = {
  chats: [
    ...phrases(
      'chat | chats | cuenta | cuentas | (otro|otros|ambos|los dos|dos) (chat|chats)|(otra|otras|ambas|las dos) (cuenta|cuentas)',
    ),
    row('{-chat} [chat|cuenta]', C.named),
  ],
  chatwhich: phrases('[todos|todas] [mi|mis|este|estos|esta|el|los|la|las|un|otro] {-chats}'),
  chatwish: phrases('por favor | como puedo | puedes | puedo | quiero | quisiera | como'),
  chatlinking: phrases(
    'vincula | vincular | enlaza | enlazar | conecta | conectar | une | unir | empareja | emparejar | link',
  ),
  chatparting: phrases('desvincula | desvincular | separa | separar | desconecta | desconectar | desenlaza | unlink'),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [me|{-chatwhich}] (con|y|a) {-chatwhich}', C.giveCode),
    row(
      '[dame|quiero|necesito|muestrame] [un|el|otro] [nuevo] codigo (para|de) (vincular|enlazar|vinculacion|conectar)',
      C.giveCode,
    ),
    row('[{-chatlinking}|codigo|el codigo es|mi codigo es] [:] {code}', C.join),
    row('[{-chatwish}] {-chatparting}', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [de {-chatwhich}]', C.part),
  ],
} satisfies Tables

/** "recuérdame por Telegram ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
