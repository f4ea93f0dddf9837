import type { Said } from '../../commands/said.js'
import { readSmallTalk as readTalk, type SmallTalk } from '../../commands/small-talk.js'
import type { HelpTopic, Intent } from '../../intent.js'
import { lookup } from '../../text/lookup.js'
import { pattern } from './pattern.js'

const YES = pattern(
  '^(?:j|ja|jo|jep|jup|jawohl|klar|na klar|genau|richtig|stimmt|sicher|gerne?|ja bitte|ja gerne?|mach das|mach es|tu das|passt so|auf jeden fall|natürlich|bestätigt|👍|✅)$',
)
const NO = pattern('^(?:n|nein|nö|nee|ne|nein danke|lieber nicht|nicht|bitte nicht|auf keinen fall|falsch|👎)$')
const LEAVE = pattern(
  '^(?:abbrechen|abbruch|stopp?|vergiss es|vergiss das|egal|schon gut|lass es|lass gut sein|lassen wir das|doch nicht|nicht so wichtig|beenden|ende|cancel)$',
)
const UNDO = pattern(
  '^(?:(?:mach (?:das |es )?|bitte )?rückgängig(?: machen)?|(?:das |letzte änderung )rückgängig(?: machen)?|undo|zurücknehmen|nimm (?:das|es) zurück|ups|hoppla|widerrufen|wiederherstellen)$',
)
const SOCIAL: SmallTalk['social'] = [
  [
    pattern(
      '^(?:hallo|hi|hey|servus|moin(?: moin)?|grüezi|grüß gott|grüß dich|guten (?:morgen|tag|abend)|morgen|na|tag|hallo bot|start)$',
    ),
    'hello',
  ],
  [
    pattern(
      '^(?:danke|dankeschön|danke schön|danke sehr|vielen (?:lieben )?dank|lieben dank|tausend dank|besten dank|merci|danke dir|super|toll|prima|perfekt|klasse|spitze|großartig|wunderbar|ok danke|🙏|❤️)$',
    ),
    'thanks',
  ],
  [
    pattern(
      "^(?:tschüss?|ciao|auf wiedersehen|bis dann|bis bald|bis später|gute nacht|mach'?s gut|ade|servus und tschüss)$",
    ),
    'goodbye',
  ],
  [
    pattern(
      "^(?:wie geht(?: e|')?s?(?: dir)?(?: heute)?|wie geht es(?: dir)?(?: heute)?|bist du da|alles klar bei dir)$",
    ),
    'how-are-you',
  ],
  [pattern('^(?:ok|okay|alles klar|verstanden|gut|in ordnung|aha|hm+|na gut|passt|einverstanden)$'), 'ok'],
]
const HELP = pattern(
  '^(?:hilfe|hilf mir|help|\\?+|befehle|anleitung|beispiele|was kannst du(?: alles)?(?: für mich tun)?|was kann ich (?:sagen|fragen|tun)|wer bist du|wie (?:funktioniert|geht) (?:das|es)|wie benutze ich dich|menü)$',
)
const TOPIC = pattern('^(?:hilfe|help|hilf mir)(?: (?:zu|bei|mit|für))?\\s+(.{1,80})$')
const TOPICS: [RegExp, HelpTopic][] = [
  [pattern('wiederhol|wiederkehr|regelmäßig|jeden'), 'repeats'],
  [pattern('list|übersicht|finden|suche'), 'list'],
  [pattern('schlummer|snooze|später'), 'snooze'],
  [pattern('änder|verschieb|bearbeit|lösch|umbenenn'), 'edit'],
  [pattern('ander|grupp|kanal|team'), 'others'],
  [pattern('einstell|zeitzone|ruhe|uhr|sprache'), 'settings'],
  [pattern('daten|export|import|kalender|datenschutz'), 'data'],
  [pattern('zeit|datum|wann|erinner'), 'times'],
]

export function readHelp({ words }: Said): Intent | null {
  if (HELP.test(words)) return { kind: 'help' }
  const topic = TOPIC.exec(words)
  if (topic === null) return null
  const found = TOPICS.find(([name]) => name.test(topic[1] as string))
  return found === undefined ? { kind: 'help' } : { kind: 'help', topic: found[1] }
}

const FORGET_ME = pattern(
  '^(?:lösche?|vergiss|entferne?)\\s+(?:alles(?:, was du)? über mich(?: weißt)?|(?:alle )?meine daten|mich)$|^meine daten löschen$',
)
const EXPORT = pattern(
  '^(?:exportiere?|export|sichere?)(?: (?:alle )?(?:meine )?(?:erinnerungen|daten|alles))?$|^(?:meine )?(?:erinnerungen|daten) exportieren$',
)
const IMPORT = pattern(
  '^(?:importiere?|import|importieren)(?: .{0,60})?$|^(?:kalender|erinnerungen|datei) importieren$',
)

export function readData({ words }: Said): Intent | null {
  if (FORGET_ME.test(words)) return { kind: 'data', ask: 'forget' }
  if (EXPORT.test(words)) return { kind: 'data', ask: 'export' }
  return IMPORT.test(words) ? { kind: 'data', ask: 'import' } : null
}

const RELATION = pattern(
  '^(ablehnen|lehne? ab|stumm|stummschalten|blockiere?|blockieren|entsperre?|laut)(?:\\s+(.{1,80}?))?(?: ab)?$|^(.{1,80}?)\\s+(ablehnen|stummschalten|blockieren|entsperren|nicht mehr stummschalten)$',
)
const ASKS = lookup<'decline' | 'mute' | 'unmute' | 'block' | 'unblock'>({
  ablehnen: 'decline',
  lehn: 'decline',
  stumm: 'mute',
  stummschalten: 'mute',
  'nicht mehr stummschalten': 'unmute',
  laut: 'unmute',
  blockier: 'block',
  blockiere: 'block',
  blockieren: 'block',
  entsperr: 'unblock',
  entsperre: 'unblock',
  entsperren: 'unblock',
})

export function readRelation({ words }: Said): Intent | null {
  const match = RELATION.exec(words)
  if (match === null) return null
  const ask = ASKS[(match[1] ?? match[4] ?? '').toLowerCase().replace(/^lehne? ab$/, 'lehn')]
  if (ask === undefined) return null
  const name = (match[2] ?? match[3] ?? '').trim().replace(/^@/, '')
  return { kind: 'relation', ask, name: name === '' || /^(?:das|die|es|ihn|sie|diese)$/i.test(name) ? null : name }
}

/** Yes, no, undo, leaving a question, and the things people say to be nice. */
export const readSmallTalk = (said: Said): Intent | null =>
  readTalk(said, { undo: UNDO, leave: LEAVE, yes: YES, no: NO, social: SOCIAL })
