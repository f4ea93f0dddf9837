import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `ya no (hace falta|es necesario|es necesaria|se necesita|lo necesito|la necesito|necesito)|no hace falta ya|no es (necesario|necesaria) ya|(se puede|puedes|podes) (borrar|quitar|eliminar)|[lo|la] (puedes|podes) (borrar|quitar|eliminar)|(puedes|podes) (borrarlo|borrarla|quitarlo|quitarla|eliminarlo|eliminarla)|quitalo|borralo|eliminalo|quitala|borrala|eliminala`,
    off: `se (cancelo|anulo|suspendio)|(lo|la|los|las) (cancelaron|anularon|suspendieron)|(esta|queda|quedo|fue) (cancelado|cancelada|anulado|anulada|suspendido|suspendida)|ya no (se hace|va|hay)`,
    skip: `(esos|ese|esas|esa) (dias|dia|semana|semanas|vez) no|entonces no|ahi no|(sin|nada de) (avisos|recordatorios) (esos dias|entonces)|(saltate|salta|saltalo|saltala|omitelo|omitela|dejalo fuera) [ese|esa|eso] [dia|vez]`,
    cant: `no (puede|puedo|podemos|pueden|llego|llega|llegamos)|no me (va|viene) [bien]|no le (va|viene) [bien]|(esta|es) (lleno|llena|ocupado|ocupada|imposible)|no >{time}|(el|la) {weekday} no`,
    move: `puede esperar [hasta]|(lo|la|se) (movieron|cambiaron|pasaron|paso|cambio|movio|adelantaron|atrasaron|aplazaron) (a|al|para) [el|la]|ahora (es|son) [el|a|las]|(es|son) ahora|[es] (mejor|en vez)|(tiene|debe|deberia) [que] ser|a la misma hora|misma hora|(pasalo|pasala|muevelo|muevela|cambialo|cambiala) (a|al|para) [el|la]`,
    not: `no (canceles|borres|muevas|cambies|quites) [nada|eso|lo]|sigue en pie|todavia (va|hace falta)|nunca|nadie|no se (cancelo|anulo|suspendio)|no (esta|fue) (cancelado|cancelada)`,
    unsure: `si|cuando|en cuanto|a menos que|a lo mejor|quiza|quizas|tal vez|talvez|puede que|creo|supongo|espero|ojala|parece|seria|podria|dice|dijo|dicen|dijeron|dicho|pregunta|pregunto|quiere|quien|por que|como|jaja|jajaja|broma|imagina|imaginate|segun`,
    with: `(he dicho|dije|queria decir)|el|la|los|las|lo|al|del|de|mi|mis|nuestro|nuestra|a|para|con|por|que|es|eso|este|esta|recordatorio|recordatorios|aviso|cita|por favor|gracias|ok|vale|bueno|pues|entonces|ya|y|pero|hola|si ,|no ,|perdon|mejor dicho|tambien`,
  }),
}
