import type { Phrases } from '../../sentences.js'
import { joined } from './sentences.js'

export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Zeg dit binnen tien minuten in je andere gesprek met mij:',
      `link ${code}`,
      'Dan zijn ze samen één lijst. Vertel de code verder aan niemand: wie hem zegt, ziet je herinneringen.',
      ...(others.length > 0 ? [`Al gekoppeld met dit gesprek: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Hier lezen anderen mee. Zeg “link” in een gesprek met mij alleen, dan geef ik je daar een code.',
  codeSeen: 'Anderen kunnen die code hier lezen, dus hij geldt niet meer. Zeg “link” in een gesprek met mij alleen.',
  linked: (others) =>
    `${joined(['Dit gesprek', ...others])} zijn nu één lijst. Elke herinnering komt waar die is ingesteld. “Unlink” scheidt ze weer.\nTijdzone, rusttijd en andere instellingen gelden overal.`,
  toldLinked: (chat) =>
    `Dit gesprek en ${chat} zijn nu één lijst, want de code is daar gezegd. Was jij dat niet, zeg dan meteen “unlink”.`,
  noSuchCode: 'Die code is niet van mij, of ouder dan tien minuten. Zeg “link” in je andere gesprek.',
  ownCode: 'Dat is de code van precies dit gesprek. Zeg hem in je andere gesprek met mij.',
  tooMany: (when) => `Dat waren te veel codes die niet klopten. Probeer het ${when} opnieuw.`,
  parted: (others) => `Gescheiden: dit gesprek heeft weer een eigen lijst, en ${joined(others)} ook.`,
  toldParted: (chat) => `Gescheiden: ${chat} heeft weer een eigen lijst.`,
  notLinked:
    'Dit gesprek is aan geen enkel ander gekoppeld. Zeg “link” voor een code, en zeg die in je andere gesprek.',
  noSuchChat: (chat) => `Ik ken geen ${chat}-gesprek van je. Zeg hier “link”, en de code die je krijgt daar.`,
  sent: (names, chat) => `${names.length === 1 ? 'Dit komt' : 'Deze komen'} voortaan op ${chat}: ${names.join(', ')}`,
  sentHere: (names) => `${names.length === 1 ? 'Dit komt' : 'Deze komen'} voortaan hier: ${names.join(', ')}`,
  on: (chat) => `op ${chat}`,
  setThere: (name, chat) => `Ik herinner je op ${chat}: ${name}`,
  diverted: (chat) => `${chat} nam dit niet van mij aan, dus het komt hier.`,
  othersKeep: (others) => `${joined(others)} ${others.length === 1 ? 'heeft' : 'hebben'} nog iets; zeg het ook daar.`,
}
