import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    per (favore|piacere)|grazie|uffa|boh|mah|beh|be|dai|va bene|vabbe|va (be|beh)|bene|allora|insomma|cavolo|accidenti|mannaggia|cazzo|merda|scusa|scusami|in realta|anzi|credo|penso|forse|magari|tanto|comunque|ahah|a proposito|nessuna idea|non lo so|non so|niente`),
  asidefirst: phrases(`
    e|o|ma|si|no|senti|guarda|ehi|ciao|aspetta|quindi|puoi|potresti|per me|dimmi|anche
    | [sono] (troppo|molto|davvero) (stanco|stanca|occupato|occupata)`),
  asidelast: phrases(`
    adesso|ora|gia|ancora|di nuovo|per ora|al momento|pero|piuttosto|invece|se puoi|no|va|alla fine|in questo momento|vero`),
}
