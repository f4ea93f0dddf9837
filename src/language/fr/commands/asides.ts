import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    stp|svp|se il (te|vous) plait|merci|bof|euh|heu|hein|bon|ben|bah|d ' accord|de accord|zut|mince|merde|punaise|tant pis|en fait|finalement|du coup|enfin|franchement|je (crois|pense)|peut - etre|desole|desolee|pardon|au fait|bref|mdr|allez|voila|aucune idee|je ne sais pas|quoi`),
  asidefirst: phrases(`
    et|ou|mais|alors|donc|oui|non|nan|attends|dis|dis donc|ecoute|he|salut|bonjour|peux - tu|tu peux|juste
    | [je suis] (trop|tres|vraiment) (fatigue|fatiguee|creve|crevee|occupe|occupee)`),
  asidelast: phrases(`
    alors|maintenant|deja|encore|en ce moment|la|plutot|quand meme|si (possible|tu peux)|non|tout de suite|apres tout`),
}
