import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `ya no (hace falta|es necesario|se necesita|lo necesito|la necesito|necesito|hay que|toca|va)|no hace falta [ya]|no es necesario|(se|lo|la|los|las) (cancelo|cancelaron|anulo|anularon|suspendio|suspendieron)|(esta|queda|quedo|fue) (cancelado|cancelada|anulado|anulada|suspendido|suspendida)|no (se hace|habra|va a haber)|(se puede|puedes|podes) (borrar|quitar|eliminar)|(puedes|podes) (borrarlo|borrarla|quitarlo|quitarla|eliminarlo|eliminarla)|quitalo|borralo|eliminalo|fuera`,
    skip: `(esos|ese|esas|esa) (dias|dia|semana|semanas|vez) no|entonces no|ahi no|(sin|nada de) (avisos|recordatorios) (esos dias|entonces)|(saltate|salta|saltalo|saltala|omitelo|omitela|dejalo fuera) [ese|esa|eso] [dia|vez]`,
    cant: `no (puede|puedo|podemos|pueden|llego|llega|llegamos)|no me (va|viene) [bien]|no le (va|viene) [bien]|(esta|es) (lleno|llena|ocupado|ocupada|imposible)|no >{time}|(el|la) {weekday} no`,
    move: `puede esperar [hasta]|(lo|la|se) (movieron|cambiaron|pasaron|paso|cambio|movio|adelantaron|atrasaron|aplazaron) (a|al|para) [el|la]|ahora (es|son) [el|a|las]|(mejor|en vez)|(tiene|debe|deberia) [que] ser|a la misma hora|misma hora|(pasalo|pasala|muevelo|muevela|cambialo|cambiala) (a|al|para) [el|la]`,
    not: `no (canceles|borres|muevas|cambies|quites) [nada|eso|lo]|sigue en pie|todavia (va|hace falta)`,
  }),
}
