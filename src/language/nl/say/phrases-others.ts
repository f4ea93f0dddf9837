import type { Phrases } from '../../sentences.js'
import { joined, oneOrMany, quoted, reminders } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Iemand',
  someone: 'iemand',
  mentionThem: (name) => `Ik weet niet wie ${name} hier is. Noem die persoon met een @.`,
  several: (name, count) => `Ik ken ${count} mensen die ${name} heten. Wie bedoel je? Gebruik de volledige naam.`,
  setForYou: (who, name, when) =>
    `${who} heeft een herinnering voor je ingesteld: ${name}, ${when}.\nJe kunt die weigeren, of ${who} dempen of blokkeren.`,
  joined: (who, name) => `${who ?? 'Jij'} ook: ${name}`,
  declined: (name) => `Geweigerd: ${name}`,
  toldDeclined: (who, name) => `${who} heeft ${quoted(name)} geweigerd.`,
  nothingToDecline: 'Niemand heeft een herinnering voor je ingesteld die nog open is.',
  unknownSender: (name) => `${name} heeft geen herinnering voor je ingesteld.`,
  noSenders: 'Niemand heeft een herinnering voor je ingesteld.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `Herinneringen van ${name} staan alleen nog in je lijst, ik stuur ze niet meer. Met “${name} niet meer dempen” hoor je ze weer.`
      case 'unmute':
        return `Je krijgt weer herinneringen van ${name}.`
      case 'block': {
        const ended =
          cancelled > 0 ? ` Daarmee ${oneOrMany(cancelled, 'is', 'zijn')} ${reminders(cancelled)} beëindigd.` : ''
        return `${name} kan geen herinneringen meer voor je instellen.${ended} Met “deblokkeer ${name}” sta je het weer toe.`
      }
      case 'unblock':
        return `${name} kan weer herinneringen voor je instellen.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Hieraan herinneren',
  when: 'Wanneer?',
  example: 'morgen om 9 uur',
  submit: 'Herinner me',
  untitled: 'het bericht',
  talkFirst: 'Zeg me eerst gedag in een eigen gesprek, dan kan ik je daar aan dingen herinneren.',
  set: (name, when) => `Ik herinner je eraan: ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Die herinnering is weg of was nooit van jou. Zeg “lijst” om te zien wat je hebt.',
  notYours: (name) => `${quoted(name)} is van iemand anders, dus ik heb er niets aan veranderd.`,
  alreadyDone: (name) => `${quoted(name)} is al gedaan.`,
  alreadyCancelled: (name) => `${quoted(name)} is al verwijderd.`,
  alreadyPast: (when) => `${when} is al voorbij.`,
  neverHappens: 'Dat komt vanaf nu nooit voor. Probeer een andere tijd.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Je hebt ${limit} herinneringen, en meer kan ik er niet bewaren voor één persoon. Verwijder er een paar en probeer het opnieuw.`
      case 'in-conversation':
        return `In dit gesprek zijn er ${limit} herinneringen, en meer kan ik er hier niet bewaren. Verwijder er een paar, of stel de jouwe in in een gesprek met mij alleen.`
      case 'per-minute':
        return 'Dat was veel tegelijk. Geef me een minuut en probeer het dan opnieuw.'
      case 'links':
        return `Ik kan hooguit ${limit} gesprekken koppelen. Zeg “unlink” in een gesprek dat je niet meer nodig hebt.`
      case 'per-day':
        return `Dat zou vaker zijn dan ${limit} keer per dag. Probeer een grotere tussenpoos.`
      case 'audience':
        return `In één herinnering kan ik hooguit ${limit} mensen noemen.`
    }
  },
  blocked: (name) => `${name ?? 'Deze persoon'} wil geen herinneringen van je, dus ik heb er geen ingesteld.`,
  unreachable: (name) =>
    `Ik kan ${name ?? 'die persoon'} nog niet schrijven: die moet me eerst gedag zeggen in een eigen gesprek.`,
  notRepeating: (name) => `${quoted(name)} komt maar één keer. Zeg “verzet het naar vrijdag” of “verwijder het”.`,
  notPaused: (name) => `${quoted(name)} is niet gepauzeerd.`,
  cameSince: (name) => `${quoted(name)} is intussen gekomen, dus ik heb het niet opnieuw gestuurd.`,
  stillComes: (name) => `${quoted(name)} moet nog komen, dus er valt niets opnieuw te sturen.`,
  unreadableRule:
    'Ik kan niet lezen hoe dat zich herhaalt. Zeg het in woorden, zoals “om de week op dinsdag om 9 uur”.',
  alreadyThere: (name) => `${quoted(name)} staat al in je lijst.`,
  alreadyIn: (name) => `Je krijgt ${quoted(name)} al.`,
  yourOwn: (name) => `${quoted(name)} is van jezelf. Zeg “verwijder het” om ervan af te zijn.`,
  yourself: 'Dat zou je zelf zijn.',
  nothingToUndo:
    'Er is niets terug te draaien: ik kan ongedaan maken wat je hier in de laatste tien minuten hebt gedaan.',
  changedSince: (name) => `${quoted(name)} is sindsdien veranderd, dus ik heb het zo gelaten.`,
  goneSince: 'Dat is sindsdien veranderd, dus ik heb het zo gelaten.',
  oldButton: 'Die knop werkt niet meer. Zeg in woorden wat je wilt, dan begrijp ik het.',
}

export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Ik lees ${quoted(name)}. Er staat veel in, dus ik schrijf je zodra ik klaar ben.`
      case 'export':
        return 'Ik verzamel je herinneringen. Het zijn er veel, dus ik schrijf je zodra ik klaar ben.'
      case 'forget':
        return 'Ik wis alles wat ik over je weet, en schrijf je zodra het weg is.'
      case 'change':
        return 'Ik ben ermee bezig. Het zijn veel herinneringen, dus ik schrijf je zodra ik klaar ben.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Ik werd opnieuw gestart terwijl ik ${quoted(name)} las. Stuur het nog een keer; er komt niets dubbel.`
      case 'export':
        return 'Ik werd opnieuw gestart voordat je bestand klaar was. Zeg nog een keer “exporteer mijn herinneringen”.'
      case 'change':
        return 'Ik werd opnieuw gestart midden in je laatste wijziging. Zeg “lijst”, dan zie je hoe het ervoor staat.'
    }
  },
}

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
