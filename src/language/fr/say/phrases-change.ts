import type { Phrases } from '../../sentences.js'
import { chosen, joined, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Annuler',
  changeTime: 'Changer l’heure',
  changeText: 'Changer le texte',
  done: 'Fait',
  snooze10: 'Dans 10 min',
  snoozeHour: 'Dans 1 h',
  snoozeTomorrow: 'Demain',
  snoozeChoose: 'Choisir l’heure',
  cancel: 'Supprimer',
  resume: 'Reprendre',
  sendAgain: 'Renvoyer',
  join: 'Moi aussi',
  decline: 'Refuser',
  mute: 'Mettre en sourdine',
  block: 'Bloquer',
  more: 'Suite',
  back: 'Retour',
  all: 'Tout afficher',
  yes: 'Oui',
  no: 'Non',
  changeZone: 'Changer de fuseau',
  follow: 'Prendre la nouvelle heure',
  moveTo: (zone) => `Passer à ${zone}`,
  clock12: 'Horloge 12 heures',
  clock24: 'Horloge 24 heures',
  quietHours: (from, to) => `Calme ${from}–${to}`,
  quietHoursOff: 'Pas d’heures calmes',
  quietDaysOff: 'Calme les jours de congé',
  quietDaysOffNot: 'Rappels aussi en congé',
  asJson: 'En JSON',
  evenAtNight: 'Même la nuit',
  evenOnDayOff: 'Même en congé',
}

const SHOWN = 10

/** Infinitives of things that are done with an object: "acheter du lait, non, du pain". */
const TASKS = new Set(
  'acheter prendre appeler envoyer payer commander réserver chercher apporter ramener rendre visiter voir retrouver demander dire faire cuisiner nettoyer laver arroser nourrir réparer écrire lire sortir poster imprimer préparer'.split(
    ' ',
  ),
)
const isTask = (word: string): boolean => TASKS.has(word.toLowerCase())

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'Ce qui se répète continue ensuite comme d’habitude.',
  all: (count) => (count === 1 ? 'Supprimer ton seul rappel ?' : `Supprimer tes ${count} rappels ?`),
  messageGone: (name, when) =>
    `Tu as supprimé ton message. Dois-je supprimer aussi ${quoted(name)} ? Ce rappel vient ${when}.`,
  these: (names) => {
    if (names.length > SHOWN)
      return `Supprimer les ${names.length} : ${names.slice(0, SHOWN).join(', ')} et ${names.length - SHOWN} autres ?`
    return names.length === 2
      ? `Supprimer les deux : ${joined(names)} ?`
      : `Supprimer les ${names.length} : ${joined(names)} ?`
  },
  done: (names) => {
    if (names.length === 1) return `Supprimé : ${names[0]}`
    return names.length <= SHOWN ? `Supprimés : ${joined(names)}` : `${reminders(names.length)} supprimés.`
  },
  told: (who, name) => `${who} a supprimé le rappel ${quoted(name)}.`,
}

export const done: Phrases['done'] = {
  said: (name) => `Fait : ${name} ✓`,
  several: (names) => (names.length <= SHOWN ? `Faits : ${joined(names)} ✓` : `${reminders(names.length)} faits ✓`),
  by: (who, name) => `Fait par ${who} : ${name} ✓`,
  next: (when) => `Il reviendra ${when}.`,
  already: (name, when) => `Celui-là est déjà fait. ${quoted(name)} reviendra ${when}.`,
  seriesOver: 'C’était le dernier.',
  noneOpen: 'Rien ne t’attend en ce moment.',
  maybe: 'Bravo ! Est-ce que cela règle un de tes rappels ?',
  ofNone: 'Merci de me l’avoir dit. Aucun de tes rappels n’en parle, donc rien ne change.',
  told: (who, name) => `${who} a fait ${quoted(name)}.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Reporté, ${when} : ${name}`,
  several: (names, when) =>
    names.length <= SHOWN ? `Reportés, ${when} : ${joined(names)}` : `${reminders(names.length)} reportés, ${when}.`,
  by: (who, name, when) => `${who} l’a reporté, ${when} : ${name}`,
  nothingCame: 'Aucun rappel n’est encore venu, il n’y a donc rien à reporter.',
  notCome: (name, when) =>
    `${quoted(name)} n’est pas encore venu, il n’y a donc rien à reporter : il vient ${when}. Dis « déplace-le à ... » pour changer cela.`,
  othersStay: (when) => `Les autres jours restent : ${when}.`,
  seriesStays: 'Seul celui-ci est déplacé ; les autres viennent comme d’habitude.',
  already: (name, when) => `Déjà déplacé : ${name} vient ${when}.`,
  told: (who, name, when) => `${who} a reporté ${quoted(name)}, ${when}.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Déplacé : ${name}`,
  changed: (name) => `Modifié : ${name}`,
  movedSeveral: (count) => `${reminders(count)} ${chosen(count, 'déplacé', 'déplacés')} :`,
  further: (count) => `et ${count} de plus`,
  movedOne: (name, when) => `${name} : ${when}`,
  notMoved: (name) => `${quoted(name)} reste : ce moment ne lui va pas.`,
  stillComes: (name, when) => `${quoted(name)} vient ${when}.`,
  onlyAt: (name, when) => `Plus rien à l’avance. ${quoted(name)} vient ${when}.`,
  noLeads: (name, when) => `Rien ne vient à l’avance : ${quoted(name)} vient seulement ${when}.`,
  asMessageSays: 'Changé, comme le dit maintenant ton message.',
  messageUnclear: (name, when) =>
    `Je ne lis pas de moment dans ton message modifié : ${quoted(name)} vient toujours ${when}.`,
  whatIsWrong: (name, when) =>
    `Qu’est-ce qui ne va pas avec ${quoted(name)}, ${when} ? Dis le bon moment ou les bons mots.`,
  nothingToCorrect:
    'Je n’ai rien noté ni changé à l’instant dont il pourrait s’agir. Dis « liste » pour voir ce qu’il y a.',
  insteadOf: (was, text) => {
    const [, verb = '', object] = /^(\S+) (.+)$/s.exec(was) ?? []
    return object !== undefined && isTask(verb) && !isTask(text.split(/\s+/)[0] ?? '') ? `${verb} ${text}` : text
  },
  together: (was, text) => `${was} et ${text}`,
  renamed: (from, to) => `J’ai remplacé ${quoted(from)} par ${quoted(to)}.`,
  stillAt: (when) => `L’heure ne change pas : ${when}.`,
  calm: (name, when) => `Il vient une seule fois et je n’insiste plus : ${name}, ${when}.`,
  calmFired: (name) => `Je n’insiste plus : ${name}. Il reste ouvert jusqu’à ce que tu dises « fait ».`,
  leftOut: (names, when) => `Laissé de côté ${when} : ${joined(names)}`,
  cannotDropDays:
    'Je ne peux retirer des jours de la semaine que de ce qui vient tous les jours ou certains jours de la semaine.',
  nothingThen: (when) => `De toute façon, rien de cela ne vient ${when}.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Calme jusqu’à ${when} : ${reminders(names.length)} attendent.`
      : `Calme jusqu’à ${when} : ${joined(names)}`,
  nothingBefore: (when) => `De toute façon, rien ne vient avant ${when}.`,
  repeatsNoMore: 'Il ne se répète plus.',
  skipped: (name, when) => `Je saute ${when} : ${name}`,
  nextIs: (when) => `Prochaine fois : ${when}.`,
  over: 'C’était le dernier, c’est donc fini.',
  manyPaused: (count) => `En pause jusqu’à ce que tu dises « reprends » : ${reminders(count)}`,
  manyResumed: (count) => `${count === 1 ? 'Revient' : 'Reviennent'} : ${reminders(count)}`,
  asTheyAre: (count) =>
    `${count} ${count === 1 ? 'reste tel quel' : 'restent tels quels'} : seul ce qui se répète peut être mis en pause et repris.`,
  stillPaused: (name) => `${quoted(name)} est en pause, je n’ai rien changé. Dis « reprends » et ça reviendra.`,
  paused: (name) => `En pause jusqu’à ce que tu dises « reprends » : ${name}`,
  pausedUntil: (name, when) => `En pause : ${name}. Il reviendra ${when}.`,
  resumed: (name) => `Ça reprend : ${name}`,
  toldMoved: (who, name, when) => `${who} a déplacé ${quoted(name)}, ${when}.`,
  toldRenamed: (who, from, to) => `${who} a changé ${quoted(from)} en ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'créé',
  cancel: 'supprimé',
  edit: 'modifié',
  snooze: 'reporté',
  done: 'fait',
  settings: 'réglages',
  import: 'importé',
}

export const undo: Phrases['undo'] = {
  done: 'C’est annulé.',
  settings: 'Tes réglages sont comme avant.',
  create: (name) => `C’est annulé, je ne te le rappellerai pas : ${name}`,
  createdMany: (names) => `C’est annulé, je ne te rappellerai rien de tout cela : ${joined(names)}`,
  import: (count, others) =>
    `C’est annulé, ${chosen(count, `le rappel importé est parti`, `les ${count} rappels importés sont partis`)}${others === 0 ? '' : chosen(others, ', et un autre est comme avant', `, et ${others} autres sont comme avant`)}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `C’est annulé, tout est comme avant : ${joined(names)}`
      : `C’est annulé, ${reminders(names.length)} ${chosen(names.length, 'est', 'sont')} comme avant.`,
  one: (name, when) => `C’est annulé : ${name} vient ${when}.`,
  back: (name) => `C’est annulé : ${name}`,
  notThatOne: 'Ce changement n’est plus ton dernier. Dis « annule » pour revenir sur le dernier.',
  older: (deed, names) =>
    `Ton dernier message n’a rien changé. Le changement d’avant : ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Redis « annule » pour revenir dessus.`,
}
