import type { Phrases } from '../../sentences.js'
import { chosen, counted, joined, quoted, reminders } from './sentences.js'

const yours = (count: number): string => (count === 1 ? 'Voici ton seul rappel' : `Voici tes ${count} rappels`)

export const data: Phrases['data'] = {
  forgetFirst: 'Supprimer tout ce que je sais de toi : rappels, historique et réglages ? C’est définitif.',
  forgotten: 'C’est fait. Je ne sais plus rien de toi.',
  exported: (count) => `${yours(count)} : un fichier pour toute application de calendrier, et du JSON.`,
  exportAlone:
    'D’autres lisent ici. Dis « exporte mes rappels » dans une discussion avec moi seul, et je te les y donne.',
  written: (name, from, to, count, parts) =>
    `Je ne peux pas envoyer de fichiers ici, voici donc ${name} en texte${parts > 1 ? `, en ${parts} messages` : ''} : ${count > to || from > 1 ? `${from}–${to} sur ` : ''}${reminders(count)}. Copie-le dans un fichier de ce nom.`,
  offered: (count) =>
    `${yours(count)}, pour toute application de calendrier et en JSON. Autorise ceux que tu veux, et je les mets dans ton OneDrive.`,
  fileOf: { calendar: 'Tes rappels pour toute application de calendrier', json: 'Tes rappels et réglages, en JSON' },
  put: 'Le voilà :',
  notPut: 'Teams n’a pas pris le fichier. Redis « exporte mes rappels », s’il te plaît.',
  fileDeclined: 'D’accord, je n’y ai rien mis.',
  nothingToExport: 'Tu n’as aucun rappel à exporter.',
  link: (address) =>
    `Ton lien de calendrier : ${address}\nAjoute-le dans Outlook, Google ou Apple Calendar comme calendrier du web. Toute personne qui l’a voit tes rappels ; dis « nouveau lien de calendrier » et celui-ci ne marchera plus.`,
  newLink: (address) =>
    `Ton nouveau lien de calendrier : ${address}\nL’ancien ne marche plus, remplace-le donc dans ton calendrier.`,
  linkAlone:
    'D’autres lisent ici. Dis « mon lien de calendrier » dans une discussion avec moi seul, et je te le donne.',
  noLink:
    'Les calendriers ne peuvent pas me joindre : la personne qui me fait tourner n’a pas donné d’adresse web (PUBLIC_URL). Dis « exporte mes rappels » pour un fichier de calendrier.',
  howToImport: 'Envoie-moi ici un fichier de calendrier .ics, et je note un rappel pour chaque événement à venir.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const did = [
      ...(created > 0 ? [`noté ${reminders(created)}`] : []),
      ...(changed > 0 ? [`changé ${named(changed, created === 0)}`] : []),
      ...(ended > 0 ? [`retiré ${named(ended, created + changed === 0)}`] : []),
    ]
    const same = `${counted(unchanged, 'événement')} ${chosen(unchanged, 'reste comme avant', 'restent comme avant')}`
    if (did.length === 0) return `Ton fichier de calendrier n’apporte rien de neuf : ${same}.`
    return `De ton fichier de calendrier, j’ai ${joined(did)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `J’ai laissé de côté ${counted(count, 'événement')} :`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [counted(count - names.length, 'autre')] : [])])} : ${why}`,
  untitled: 'un événement sans titre',
  whyLeftOut: {
    over: 'déjà passé',
    cancelled: 'annulé',
    done: 'fait',
    older: 'plus ancien que ce que j’ai',
    'no-time': 'sans date',
    'unreadable-time': 'la date n’existe pas, ou je ne sais pas la lire',
    'unreadable-rule': 'je ne comprends pas comment ça se répète',
    'unknown-zone': (name) => `dans un fuseau horaire que je ne connais pas (${name})`,
    untitled: 'on ne sait pas de quoi il s’agit',
    'cut-off': 'le fichier s’arrête au milieu',
    'no-event': 'une note ou une réponse, pas un événement',
    'too-often': 'ça viendrait plus d’une fois par minute',
    'too-much': 'trop de dates à garder',
  },
  tooCostly: (name) =>
    `${quoted(name)} est trop gros pour moi d’un seul coup, je n’en ai donc rien noté. Exporte une période plus courte et envoie-la, s’il te plaît.`,
  busyReading: 'Je lis encore d’autres fichiers de calendrier. Renvoie celui-ci dans une minute, s’il te plaît.',
  importedNothing: 'Ce fichier de calendrier ne contient aucun événement à venir, je n’ai donc rien noté.',
  broken: (name) =>
    `Je n’ai pas pu lire ${quoted(name)} comme fichier de calendrier. Exporte-le de nouveau en .ics et renvoie-le, s’il te plaît.`,
  notFetched: (name) => `Je n’ai pas pu recevoir ${quoted(name)} de ton application. Renvoie-le, s’il te plaît.`,
  otherFile: (name) => `Je ne sais lire que les fichiers de calendrier (.ics), et ${quoted(name)} n’en est pas un.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) => (count === 1 ? 'Un rappel ne t’est pas parvenu :' : `${count} rappels ne te sont pas parvenus :`),
  missed: (count) =>
    count === 1
      ? 'Pendant que je n’étais plus ici, un rappel a été manqué :'
      : `Pendant que je n’étais plus ici, ${count} rappels ont été manqués :`,
  line: (name, when, why) => `${quoted(name)}, ${when} : ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'on m’avait retiré de cette discussion.'
      case 'expired':
        return 'la messagerie ne l’a pas pris pendant trop longtemps.'
      case 'blocked':
        return 'tu as bloqué la personne qui l’envoie.'
      default:
        return 'la discussion ne prend plus de messages de moi.'
    }
  },
  sendOne: (name) => `Renvoyer : ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `C’est parti : ${names.join(', ')}`,
}
