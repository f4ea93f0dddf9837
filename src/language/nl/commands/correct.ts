import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  misspelt: phrases(
    '[een] (typefout|tikfout|spelfout|schrijffout)|[ik] (heb|had) (me|mij) (vertypt|verschreven|vergist)|(verkeerde|foute) (naam|woord)|verkeerd (geschreven|gespeld)|[de] autocorrectie|vertypt|typo',
  ),
  called: phrases('(hij|zij|ze|het|dat) (heet|schrijf je|is)|met|voor|bij'),
  iscalled: phrases('(heet (ze|zij|hij)|natuurlijk|uiteraard)'),
  meantit: phrases('(bedoel|bedoelde) ik'),
  linkword: phrases('met|voor|bij|aan|naar|van'),
  spelt: [row('[,] met [een] {letters:*1}', W.letters)],
  no: phrases('nee|neen|nee hoor|no|nope'),
  oops: phrases(`
    wacht [even] | stop | ho | sorry | sry | excuses | pardon | mijn fout | onzin | verdorie | oeps | oei | verdomme
    | foutje | vergissing`),
  denial: phrases(
    'correctie | ik (bedoel|bedoelde) [eigenlijk] [dat|het] | [het|dat] (moest|moet) zijn | ik wou zeggen',
  ),
  soft: phrases(`
    hoewel | alhoewel | fout | klopt niet | ik (wilde|wou|zei) [dat|het] | oh | ach [zo|ja] | eh | ehm | uh | uhm | hm | hmm
    | dus | eigenlijk | toch | liever | beter | eerder | maar | en | dan | alsjeblieft | ok | oke | goed | alleen | pas
    | (verkeerde|foute) (dag|maand|tijd|afspraak|week|datum|uur)
    | (het|dat|die|deze) (is|was|zou|moet|moest|wordt) [pas|toch|alleen|liever|op|om] [zijn|worden]
    | [om] {-same} | maak (er|daar|het|dat) [alsjeblieft|liever|maar] [van] | doe maar | kun je (er|het|dat) | (laten we|laten we zeggen) [liever]
    | [toch] [weer] terug naar | zeg maar | zet (het|hem|die|dat) [maar] (op|om)`),
  same: phrases('(dezelfde|zelfde) (tijd|uur)'),
  replacing: phrases(`
    maak (er|daar|het|dat)|alleen|in plaats daarvan|zet (het|hem|die|dat)`),
  closer: phrases(`
    [,] (in plaats daarvan | [om] {-same} | liever | toch | eerder | alsjeblieft | (bedoelde|bedoel) ik | van maken | zijn | worden | van
    | (is|past|komt|was) [me] (beter|liever) [uit] | is genoeg | volstaat | graag)`),
  thistime: phrases(
    `[alleen|enkel] (deze|dit) (keer|ene keer) [alleen] | (de volgende keer|volgende keer) | bij (uitzondering|wijze van uitzondering) | voor een keer`,
  ),
  fromnow: phrases('(vanaf (nu|vandaag|dan)|daarna|van nu af aan|voortaan|in de toekomst|in het vervolg) [altijd]'),
  onlystill: phrases('alleen [nog]|nog maar|enkel'),
  goingon: phrases('ga [maar|gewoon] (door|verder)|doorgaan|hervat|hervatten'),
  asbefore: phrases('zoals (eerst|voorheen|altijd|gewoonlijk|gepland)|gewoon'),
  wholething: phrases('het (geheel|hele gedoe|hele ding) | de hele boel'),
  shifted: [
    row('{length} later', X.later),
    row('{length} (eerder|vroeger)', X.later, { back: true }),
    says('[op] (de dag erna|[de] dag (erop|later)|[de] (volgende dag|dag daarna))', X.NEXT_DAY, { prefer: 1 }),
    says('[op] de dag (ervoor|daarvoor)', X.DAY_BEFORE, { prefer: 1 }),
    says('[een|de] week (erna|later|daarna|erop)', X.NEXT_WEEK, { prefer: 1 }),
    says('[een|de] week (ervoor|eerder|daarvoor)', X.WEEK_BEFORE, { prefer: 1 }),
  ],
  half: patterns({
    am: 'sochtends|smorgens|in de (ochtend|morgen)|svoormiddags',
    pm: 'savonds|smiddags|in de (avond|middag)|snamiddags',
  }),
  exception: [
    row(
      '[maar|alleen] niet {of:excepteds}|[maar] (behalve|zonder) {of:excepteds}|[maar] {of:excepteds} [,] [maar] niet',
      X.except,
    ),
  ],
  swap: [
    row('niet [op|om|aan|pas] {wrong:*} (,|;|-|[,] maar) [liever|pas] {right:*}', X.swap, { prefer: 1 }),
    row('{right:*} (,|[,] en) niet [op|om|aan|pas] {wrong:*}', X.swap),
    row('{right:*} in plaats van [op|om] {wrong:*}', X.swap),
    // "nog niet klaar" is no other word
    row('{right:*} niet [op|om|aan|pas] {-wrong:*}', X.swap, { prefer: -1 }),
  ],
  notext: phrases(`
    (dat|het|dit) [is|was|past|gaat|klopt|volstaat] [{-any:*}] | (bedankt|alsjeblieft|niet|ik|je|jij|waarom|wat|wanneer|hoe|wie|waar|past) [{-any:*}]
    | geen [{-any:*}] | nooit [{-any:*}] | niets [{-any:*}] | niks [{-any:*}] | goed | oke | ok | al goed | wacht | stop | sorry | laat maar [{-any:*}]`),
  ratherlead: phrases('[toch] (liever|beter) | doe maar | maak er | alleen'),
  leadwilldo: phrases('(is|zijn) (genoeg|voldoende|prima|beter) | volstaat | volstaan'),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('[op] (dezelfde|die) dag [,]'),
  addedend: phrases('ook|nog|graag'),
  addedtie: phrases('[ook|nog] (aan|eraan|om|dat|:)|ook|nog'),
  notalso: phrases(`
    ook | nog | dan | nu | herinner | wat | wanneer | hoe | wie | waar | waarom | is | zijn | ben | kun | verwijder
    | verzet | toon | dat | het | ik | je | opnieuw | weer`),
  correction: [
    row(
      '[{-softly}] (dat|het) [is|was|klopt] [zo] (fout|verkeerd|niet [helemaal] (juist|goed)|niet wat ik (wilde|bedoelde|zei)) [zo]',
      X.wrong,
      { prefer: 9 },
    ),
    row(
      '[{-softly}] (fout|klopt niet|dat klopt niet|niet juist|niet goed|je hebt (dat|me) verkeerd begrepen|verkeerd begrepen|daar klopt iets niet)',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] {-ratherlead} {length} {-beforehand} [graag|alsjeblieft]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {length} {-beforehand} {-leadwilldo}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] [{-adding}] {length} {-beforehand} [ook|al|alsjeblieft|nog|graag]', X.lead, { prefer: 8 }),
    row('(en|plus|oh en) [,] [ook|nog|bovendien|verder] {text:*} [ook|eveneens]', X.also, { prefer: 9 }),
  ],
  beforehand: phrases('ervoor|van tevoren|vooraf|daarvoor|van te voren|eerder|op voorhand|tevoren'),
  adding: phrases('(ook|nog|alsjeblieft|en|al|opnieuw|bovendien|{-remind}|graag) [,] [{-adding}]'),
}
