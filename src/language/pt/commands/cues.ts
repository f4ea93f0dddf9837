import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `(nao|num) (precisa|preciso|precisamos|e) (mais|necessario) [mais]|(nao|ja nao) (e mais|vai ter|tem mais|preciso mais|precisa mais|preciso)|nao precisa [mais] [me lembrar]|(foi|esta|ta|foram|estao) (cancelado|cancelada|desmarcado|desmarcada|suspenso|suspensa|cancelados|canceladas)|(desmarcaram|cancelaram)|(pode|podes) (apagar|tirar|remover|excluir|esquecer|deletar)|(apaga|tira|exclui|remove) (isso|ele|ela)|caiu fora`,
    skip: `(nesse|nesses|nessa|nessas|esse|esses) (dia|dias|semana|semanas|periodo|vez) nao|entao nao|ai nao|(pula|pule) (esse|essa|isso|esse dia|essa vez|aquele|aquela)|(sem|nada de) (lembretes|avisos) (nesses dias|ai)`,
    cant: `nao (pode|posso|podemos|podem|consigo|consegue|da|vai dar|rola)|(esta|ta) (cheio|lotado|lotada|ocupado|ocupada)|nao >{time}|{weekday} nao`,
    move: `pode esperar [ate]|(foi|mudou|mudaram|passou|passaram|adiaram|adiantaram|remarcaram) [-] [o|a] (pra|para|pro|a|ao)|(agora|ja) e (as|na|no|a)|(melhor|em vez|ao inves)|(tem que|deve|deveria) ser|(na|a) mesma hora|mesmo horario|mesma hora|(passa|muda|joga|coloca) (ele|ela|isso) (pra|para|pro)`,
    not: `nao (cancela|cancele|apaga|apague|muda|mude|mexe|mexa|tira|tire)|(continua|ainda) (de pe|valendo|confirmado|confirmada)`,
  }),
}
