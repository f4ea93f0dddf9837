import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `[eu|a gente] (nao|num) (precisa|preciso|precisamos|e necessario|e necessaria) mais|(nao|ja nao) (preciso|precisa|precisamos) mais|ja nao (preciso|precisa|precisamos|e preciso|e necessario)|nao precisa mais [me lembrar]|[ja] (pode|podes) (apagar|tirar|remover|excluir|deletar)|(apaga|tira|exclui|remove) (isso|ele|ela)`,
    off: `(foi|esta|ta|foram|estao) (cancelado|cancelada|desmarcado|desmarcada|suspenso|suspensa|cancelados|canceladas)|nao (vai ter|tem) mais`,
    skip: `(nesse|nesses|nessa|nessas|esse|esses) (dia|dias|semana|semanas|periodo|vez) nao|entao nao|ai nao|(pula|pule) (esse|essa|isso|esse dia|essa vez|aquele|aquela)|(sem|nada de) (lembretes|avisos) (nesses dias|ai)`,
    cant: `nao (pode|posso|podemos|podem|consigo|consegue|da|vai dar|rola)|(esta|ta) (cheio|lotado|lotada|ocupado|ocupada)|nao >{time}|{weekday} nao`,
    move: `pode esperar [ate]|(foi|foram) (adiado|adiada|remarcado|remarcada|mudado|mudada|antecipado|antecipada) (pra|para|pro)|(foi|mudou|mudaram|passou|passaram|adiaram|adiantaram|remarcaram) [-] [o|a] (pra|para|pro|a|ao)|(agora|ja) e (as|na|no|a)|e agora|[e|fica] (melhor|em vez|ao inves)|(tem que|deve|deveria) ser|(na|a) mesma hora|mesmo horario|mesma hora|(passa|muda|joga|coloca) (ele|ela|isso) (pra|para|pro)`,
    not: `nao (cancela|cancele|apaga|apague|muda|mude|mexe|mexa|tira|tire)|(continua|ainda) (de pe|valendo|confirmado|confirmada)|nunca|ninguem|nao foi (cancelado|cancelada|desmarcado|desmarcada)`,
    unsure: `se|quando|assim que|a menos que|talvez|quem sabe|acho|suponho|espero|tomara|parece|seria|poderia|disse|diz|dizem|disseram|falou|perguntou|quer|queria|quem|por que|porque sera|como assim|haha|kkk|kkkk|rs|brincadeira|imagina|segundo`,
    with: `eu (disse|falei|quis dizer)|o|a|os|as|do|da|dos|das|de|no|na|ao|pra|para|pro|com|que|e|isso|esse|essa|meu|minha|nosso|nossa|lembrete|lembretes|aviso|consulta|por favor|obrigado|obrigada|ok|ta bom|entao|ja|mas|sim|nao ,|oi|ola|desculpa|tambem`,
  }),
}
