import * as C from '../../commands/chats.js'
import { patterns, phrases, rowsOf, type Tables } from '../../engine/row.js'
import { readWords } from '../words.js'

const { row } = rowsOf<C.ChatHoles>()

/** What people call their chats. */
export const chatNames = {
  chat: patterns({
    Telegram: '[meu] telegram',
    Slack: '[meu] slack',
    Teams: '[meu] [ms|microsoft] teams',
    'Web Chat': '[o|meu|a|minha] (web chat|webchat|chat web|navegador|pagina web)',
    Messenger: '[meu] [facebook] messenger',
  }),
}

const ASKED = {
  thing: phrases('reuniao | reunioes | canal | chamada | mensagem | app | bot'),
  inchat: [row('(pelo|no|na|por|via|atraves do|em) {chat} !{thing}', C.inChat)],
  asked: [
    row('me (lembra|lembre|avisa|avise|notifica) [por favor|pf] {inchat}', C.asked),
    row('(lembra|avisa|lembre) [-] me {inchat}', C.asked),
    row('{inchat} [por favor|pf] me (lembra|lembre|avisa|avise)', C.asked),
  ],
} satisfies Tables

/** Joining chats and parting them. */
export const chatLinks = {
  chats: [
    ...phrases(
      'chat | chats | conta | contas | (outro|outros|ambos|os dois|dois) (chat|chats)|(outra|outras|ambas|as duas) (conta|contas)',
    ),
    row('{-chat} [chat|conta]', C.named),
  ],
  chatwhich: phrases('[todos|todas] [meu|meus|este|estes|esta|o|os|a|as|um|outro|minha] {-chats}'),
  chatwish: phrases('por favor | como posso | pode | posso | quero | queria | como'),
  chatlinking: phrases(
    'vincula | vincular | vincule | conecta | conectar | une | unir | emparelha | emparelhar | link',
  ),
  chatparting: phrases('desvincula | desvincular | desvincule | separa | separar | desconecta | desconectar | unlink'),
  chatlink: [
    row('[{-chatwish}] {-chatlinking}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} {-chatwhich}', C.giveCode),
    row('[{-chatwish}] {-chatlinking} [{-chatwhich}] (com|e|a|ao) {-chatwhich}', C.giveCode),
    row(
      '[me da|quero|preciso de|mostra] [um|o|outro] [novo] codigo (para|de|pra) (vincular|vinculacao|conectar)',
      C.giveCode,
    ),
    row('[{-chatlinking}|codigo|o codigo e|o codigo eh|meu codigo e] [:] {code}', C.join),
    row('[{-chatwish}] {-chatparting}', C.part),
    row('[{-chatwish}] {-chatparting} {-chatwhich} [de {-chatwhich}]', C.part),
  ],
} satisfies Tables

/** "me lembra no Telegram ..." */
export const requestInChat = C.requestsInChat({ tables: [chatNames, ASKED], readWords })
