import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[mijn] telegram',
    Slack: '[mijn] slack',
    Teams: '[mijn] [ms|microsoft] teams',
    'Web Chat': '[de|mijn] (web chat|webchat|browser|webpagina|chatpagina|website)',
    Messenger: '[facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('meeting | meetings | vergadering | overleg | kanaal | gesprek | bericht | app | bot | call'),
  inchat: [row('(op|in|via|over|per|met|door) {chat} !{thing}', C.inChat)],
  asked: [
    row('(herinner|waarschuw|verwittig|ping) (me|mij) [alsjeblieft|even] {inchat}', C.asked),
    row('{inchat} [alsjeblieft] (herinner|waarschuw|verwittig) (me|mij)', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them, and what comes in which. */
export const chatLinks = {
  chats: [
    ...phrases(
      'chat | chats | gesprek | gesprekken | account | accounts | (ander|andere|tweede|beide|twee) (chat|chats|gesprek|gesprekken|account|accounts)',
    ),
    row('{-chat} [chat|account]', C.named),
  ],
  chatwhich: phrases('[met] [al|alle] [mijn|deze|dit|de|het|een|beide] {-chats}'),
  chatwish: phrases('alsjeblieft | hoe kan ik | kun je | kan ik | ik wil | ik wil graag | laten we'),
  chatlinking: phrases('koppel | verbind | link'),
  chatlinked: phrases('koppelen | verbinden | linken'),
  chatparting: phrases('ontkoppel | scheid | unlink'),
  chatparted: phrases('ontkoppelen | scheiden | loskoppelen'),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinked}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich} [aan elkaar|met elkaar]', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [mij|me|ons|{-chatwhich}] (met|en|aan) {-chatwhich}', C.giveCode),
    row('[{-chatwish}] {-chatwhich} [aan elkaar|met elkaar|{-chatwhich}] {-chatlinked}', C.giveCode),
    row(
      '[geef me|toon me|ik wil|ik heb nodig] [een|de|een nieuwe|nieuwe] (code om te (koppelen|verbinden)|koppelcode|koppelingscode) [nodig]',
      C.giveCode,
    ),
    row('[{-chatlinking}|code|de code is|mijn code is|koppel met] [:] {code}', C.join),
    row('{code} {-chatlinked}', C.join),
    row('[{-chatwish}] ({-chatparting}|{-chatparted})', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [weer|van elkaar]', C.part),
    row('[{-chatwish}] {-chatwhich} [weer|van elkaar] {-chatparted}', C.part),
    row('[{-chatwish}] [de] (koppeling|verbinding) (opheffen|verbreken|verwijderen)', C.part),
  ],
} satisfies Tables

/** "herinner me op Telegram aan ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
