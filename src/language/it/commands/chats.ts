import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[il mio] telegram',
    Slack: '[il mio] slack',
    Teams: '[il mio] [ms|microsoft] teams',
    'Web Chat': '[la|mia|la mia|il|mio|il mio] (web chat|webchat|browser)|(la|mia|la mia) pagina [web]|il sito',
    Messenger: '[facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('riunione | riunioni | chiamata | videochiamata | canale | messaggio | app | bot | call'),
  inchat: [row('(su|sul|sulla|in|nel|via|tramite) {chat} !{thing}', C.inChat)],
  asked: [
    row('(ricordami|ricordamelo|avvisami|avvertimi|mi ricordi|mi avvisi) [per favore] {inchat}', C.asked),
    row('{inchat} [,] [per favore] (ricordami|avvisami|avvertimi|mi ricordi)', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chatLinks = {
  chats: [
    ...phrases('chat | conversazione | conversazioni | account | (altra|due) (chat|conversazione|conversazioni)'),
    row('{-chat} [chat|account]', C.named),
  ],
  chatwhich: phrases("[tutte] [le mie|la mia|mie|mia|questa|queste|le|la|una|le due|l ' altra mia|i miei] {-chats}"),
  chatwish: phrases('per favore | come | voglio | vorrei | puoi | potresti'),
  chatlinking: phrases(
    'collega | collegare | collego | unisci | unire | connetti | connettere | abbina | abbinare | link',
  ),
  chatparting: phrases(
    'separa | separare | scollega | scollegare | disconnetti | disconnettere | dividi | dividere | unlink',
  ),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich} [tra loro|insieme]', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [{-chatwhich}] (a|ad|alla|al|con|con l|e) {-chatwhich}', C.giveCode),
    row('[dammi|voglio|mi dai] [un|il] [nuovo] codice (di collegamento|per collegare)', C.giveCode),
    row('[{-chatlinking}|codice|il codice essere|il mio codice essere] [:] {code}', C.join),
    row('[{-chatwish}] {-chatparting}', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [di nuovo]', C.part),
  ],
} satisfies Tables

/** "ricordami su Telegram di ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
