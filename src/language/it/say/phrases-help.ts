import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

const topics: Phrases['help']['topics'] = {
  times: [
    'Di’ il momento come lo diresti a una persona:',
    '«tra 20 minuti», «domani alle 9», «venerdì sera», «il 3 marzo alle 14:30», «tra 2 settimane».',
    'Una data da sola vuol dire le 9:00; cambialo con «una data vuol dire le 8».',
  ],
  repeats: [
    '«ogni giorno alle 8», «un martedì sì e uno no alle 10», «nei giorni feriali alle 8:30», «l’ultimo venerdì di ogni mese».',
    '«salta il prossimo», «metti in pausa 2 fino a lunedì», «riprendi 2».',
    '«ricordami alle 9 di prendere la pillola finché non dico fatto, ogni 10 minuti» insiste.',
  ],
  list: [
    '«lista», «oggi», «questa settimana», «ricorrenti», «in ritardo», «che cosa ho fatto questa settimana», «cerca dentista».',
    'I numeri valgono fino alla prossima lista: «cancella 2 e 4», «fatto 1», «sposta 3 a venerdì».',
  ],
  snooze: ['Quando ne arriva uno: «fatto», «rimanda di 25 minuti», «fino a lunedì alle 9», «tra un’ora», «più tardi».'],
  edit: [
    '«sposta 2 a venerdì alle 10», «cambia 2 in chiamare papà», «mettilo ogni giorno».',
    '«annulla» torna indietro sull’ultimo cambiamento per dieci minuti.',
  ],
  others: [
    'In un gruppo: «ricordaci ...», «ricorda a @anna ...», «ricorda a tutti ...».',
    'Nella nostra chat: «ricorda a @anna domani alle 9 di mandare le slide», dopo che Anna mi ha parlato.',
    'Se qualcuno ti manda troppi promemoria: «rifiuta», «silenzia Anna», «blocca Anna».',
  ],
  settings: [
    '«mostra le impostazioni», «il mio fuso orario è Roma», «formato 24 ore».',
    '«ore di silenzio dalle 22 alle 7»: ciò che cade in mezzo aspetta. «Anche di notte» in un promemoria passa comunque.',
    '«lavoro dal lunedì al giovedì» dà i suoi giorni a «ogni giorno lavorativo»; «silenzio nei giorni liberi» trattiene ciò che cade negli altri.',
    '«solo quando dico ricordami» o «frasi brevi disattivate»: «comprare il latte alle 17» da solo allora non imposta niente.',
    '«la mattina vuol dire le 8», «una data vuol dire le 8», «parla inglese».',
  ],
  data: [
    '«esporta i miei promemoria» ti dà un file di calendario e JSON. Mandami un file .ics per aggiungere promemoria.',
    '«cancella tutto quello che sai di me» fa proprio quello, dopo una domanda.',
  ],
}

export const welcome: Phrases['welcome'] = {
  defaultName: 'Bot promemoria',
  personal: [
    'Ciao, ti ricordo le cose. Dimmi che cosa e quando, con parole tue:',
    '«ricordami domani alle 9 di chiamare mamma» o «ogni venerdì alle 16 mandare il rapporto».',
    'Ti mostro che cosa ho capito, e puoi sempre dire «annulla».',
  ],
  group: (name) => [
    'Ciao a tutti, ricordo le cose, qui o in una chat solo con te.',
    `Menzionami: «@${name} ricordaci ogni lunedì alle 10 di pianificare la settimana».`,
    'Leggo solo ciò che è rivolto a me.',
  ],
  taps: ['Ricordami tra 10 minuti di fare stretching', 'Qual è il prossimo?', 'Aiuto'],
}

export const help: Phrases['help'] = {
  overview: [
    'Dimmi che cosa e quando: «ricordami domani alle 9 di chiamare mamma», «ogni venerdì alle 16 mandare il rapporto».',
    'Poi: «lista», «cancella 2», «rimanda di un’ora», «sposta 2 a venerdì», «annulla».',
    'Per saperne di più: «aiuto orari», «aiuto ripetizioni», «aiuto lista», «aiuto rinvii», «aiuto modifiche», «aiuto altri», «aiuto impostazioni», «aiuto dati».',
  ],
  taps: ['Mostra i miei promemoria', 'Aiuto orari', 'Mostra le impostazioni'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `Non so bene che cosa farne. Te lo devo ricordare: ${text}?`,
  asMention: (text) => {
    const named =
      /^(?:puoi )?(?:ricorda|ricordare) a (?!(?:me|noi|tutti|tutte|il|la|mio|mia|questo|\d)(?=[^\p{L}]|$))(\p{L}[\p{L}'’-]*)\s/iu.exec(
        text,
      )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `O te lo devo ricordare: ${text}?`,
  meant: (words) => `Non so bene che cosa farne. Intendevi ${quoted(words)}?`,
  createButton: 'Ricordamelo',
  list: 'Vuoi vedere i tuoi promemoria? Di’ «lista».',
  cancel: 'Quale devo cancellare? Di’ «lista», poi «cancella 2».',
  snooze: 'Quale devo rimandare, e fino a quando? Per esempio «rimanda 2 a domani».',
  edit: 'Quale devo cambiare, e come? Per esempio «sposta 2 a venerdì alle 10» o «cambia 2 in chiamare papà».',
  settings: 'Si tratta delle impostazioni? Di’ «mostra le impostazioni».',
  nothing:
    'Non ho capito. Posso ricordarti le cose: di’ che cosa e quando, per esempio «ricordami domani alle 9 di chiamare mamma».',
  chatter: 'Per questo non ho impostato niente. Di’ che cosa e quando, e te lo ricordo.',
  timeAlone: 'Quel momento per che cosa è? Di’ per esempio «ricordami alle 17 di innaffiare le piante».',
  nothingToLeave:
    'Proprio ora non ho chiesto niente. Per cancellare un promemoria di’ «cancella 2»; «lista» mostra i numeri.',
  declined: 'Va bene, allora no.',
  fine: 'Bene, resta così.',
  noQuestion: 'Proprio ora non ho chiesto niente. Di’ «aiuto» per vedere che cosa so fare.',
  questionOver: 'Quella domanda è chiusa; non è cambiato niente.',
}

export const social: Phrases['social'] = {
  hello: (name) => `Ciao${name ? ` ${name}` : ''}! Che cosa devo ricordarti?`,
  thanks: () => 'Prego.',
  goodbye: () => 'Arrivederci, tengo d’occhio l’orologio.',
  'how-are-you': () => 'Bene, grazie, e in orario. Che cosa devo ricordarti?',
  ok: () => '👍',
}

export const menu: Phrases['menu'] = {
  remind: {
    about: 'Imposta un promemoria: /remind domani alle 9 chiamare mamma',
    words: (rest) => `ricordami ${rest}`.trim(),
  },
  list: { about: 'Che cosa arriva', words: (rest) => `lista ${rest}`.trim() },
  about: {
    about: 'In risposta a un messaggio: per ricordartelo',
    words: (rest) => `ricordami questo ${rest}`.trim(),
  },
  help: { about: 'Che cosa so fare', words: (rest) => `aiuto ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) => `Sono le ${time}, ${day}.`
