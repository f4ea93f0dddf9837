import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    por favor|pf|pfv|obrigado|obrigada|valeu|vlw|ai|eita|nossa|ufa|puxa|poxa|droga|merda|caramba|bom|ta|ta bom|beleza|blz|enfim|na verdade|acho [que]|talvez|sei la|desculpa|desculpe|alias|cara|mano|kkk|kkkk|rs|a proposito|sem ideia|nao sei|tanto faz|nada`),
  asidefirst: phrases(`
    e|ou|mas|entao|oi|ola|sim|nao|olha|escuta|espera|pera|ei|pode|voce pode|tambem|pra mim|para mim|ja
    | [estou|to] (muito|tao) (cansado|cansada|ocupado|ocupada)`),
  asidelast: phrases(`
    entao|agora|ja|de novo|por enquanto|no momento|agora mesmo|melhor|se puder|ne|viu|mesmo|tambem|afinal`),
}
