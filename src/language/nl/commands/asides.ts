import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    alsjeblieft|aub|svp|graag|bedankt|dank je|ach|och|oei|tja|nou|nou ja|goed|oke|prima|jeetje|shit|verdorie|verdomme|eigenlijk|misschien|denk ik|eerlijk gezegd|trouwens|geen idee|weet ik niet|hoor|maar|gewoon|even|eens|zeg`),
  asidefirst: phrases(`
    en|of|dus|dan|ja|nee|neen|hoi|wacht [even]|luister|(kun|kan|zou) je|voor mij|bij mij|ook|laat maar
    | [ik ben] (te|zo|nog|echt|heel) (moe|druk|ziek|kapot)`),
  asidelast: phrases(`
    dan|weer|nu|al|toch|op dit moment|momenteel|liever|he|of zo|als het kan|nog`),
}
