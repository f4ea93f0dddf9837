import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    bitte|danke|sorry|ehrlich|echt|mal|halt|eben|ja|doch|na gut|gut|naja|na ja|na|ach|och|ach so|egal|mist|verdammt|mensch|mann|boah|krass|uebrigens|eigentlich|vielleicht|(glaub|glaube|denk|denke) ich|wohl|eventuell|ne|quatsch|tja|gott|jaja|keine ahnung|weiss nicht`),
  asidefirst: phrases(`
    aeh|aehm|oeh|oehm|hm|hmm|hmmm|puh|uff|und|oder|aber|so|nein|nee|noe|jo|jup|jep|moment|warte [mal]|sag mal|hey|hallo|du|sag|dann|jetzt|(kannst|koenntest|wuerdest) du|komm|hoer mal|pass auf|schnell|kurz|kurze frage|alles klar|super|toll|prima|perfekt|nochmal|noch mal|ach ne|also|lass mal
    | [das|es|des] [da] (schaff|schaffe|pack|kann) (ich|ichs|wir) [{-any:*1}] [{-any:*1}] nicht [mehr] (,|;|.|-) | [ich|wir] (schaff|schaffe|kann|koennen) [{-any:*1}] [{-any:*1}] [{-any:*1}] nicht [mehr] (,|;|.|-)
    | [das] (klappt|geht|passt|wird) [{-any:*1}] [{-any:*1}] [{-any:*1}] (nicht|nix|nichts) [mehr] (,|;|.|-)
    | stopp | stop | halt | kannst | koenntest | wuerdest
    | [ich] [bin] (zu|so|noch|total|echt|gerade zu) (muede|kaputt|krank|beschaeftigt|faul|fertig)`),
  asidelast: phrases(`
    dann|wieder|schon|noch|jetzt|gerade|grade|grad|momentan|einfach|lieber|nochmal|noch mal|oder so|gell|oder|ja|eh|sowieso|(mein|meine|meinte) ich|dir|hoffe ich|im moment|gern|gerne|so`),
}
