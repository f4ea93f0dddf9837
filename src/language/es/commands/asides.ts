import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    por favor|porfa|gracias|pues|bueno|vale|venga|va|vamos|hombre|tio|tia|joder|mierda|caramba|ostras|en fin|la verdad|creo|supongo|quizas|tal vez|jaja|jajaja|perdon|perdona|en realidad|nada|da igual|bah|por cierto|ni idea|no se|uy|ay`),
  asidefirst: phrases(`
    y|o|pero|entonces|oye|mira|a ver|hola|si|no|claro|ya|espera|un momento|dime|puedes|podrias|tambien|para mi
    | [estoy] (muy|demasiado|re|tan) (cansado|cansada|ocupado|ocupada)`),
  asidelast: phrases(`
    entonces|ya|ahora|ahora mismo|otra vez|de nuevo|mejor|si (puede ser|puedes)|no|tambien|en este momento|de momento|al final|que`),
}
