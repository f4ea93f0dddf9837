import { phrases } from '../../engine/row.js'

/** The words of corrections that say how long ahead a reminder comes, and what else stands around them. */
export const leads = {
  adds: phrases('und|auch|plus|ausserdem'),
  adding: phrases(
    '(und|auch|noch|bitte|zusaetzlich|schon|nochmal|ausserdem|jedes mal|immer|jeden {-weekday}|(sag|sage|gib) mir [bescheid]|melde dich|{-remind}) [,] [{-adding}]',
  ),
  ahead: phrases(
    'vorher | davor | zuvor | im voraus | vorab | vor !{time} [der|dem|meinem|meiner] {-w:*1} | bevor (es|das|der|die) {-w:*1} [losgeht|anfaengt|faehrt|geht|kommt]',
  ),
  rathersaid: phrases(
    '{-remakingit} [lieber|bitte|doch|mal] | [doch] (lieber|besser|eher) | nur | bloss | (mach|mache) [lieber|bitte|doch|mal] | ich haette [es] [gern|gerne|lieber]',
  ),
  leadwilldo: phrases(`
    [,] ((reicht|reichen|genuegt|genuegen|langt|langen|tuts|tun es) [auch|mir|voellig|schon|doch|dicke|vollkommen] [auch|mir|schon]
    |(ist|sind|waere|waer|waeren|passt|passen) [mir] (besser|gut|okay|ok|lieber|genug)|stattdessen|draus|daraus)`),
  oldlead: phrases('{-length} [{-ahead}] | [am|den|einen] (tag|abend|vortag|vorabend) [{-ahead}]'),
  notlead: phrases('[,] [und] (nicht [erst|schon]|kein|keinen|keine|statt|anstatt|anstelle von) {-oldlead}'),
  sameday: phrases('am (selben|gleichen) tag|[an] dem tag|an diesem tag'),
  nonsense: phrases('quatsch|bloedsinn|unsinn|schmarrn|bloedes zeug|falsch'),
  tofor: phrases('an|ans|fuer|zum|zur|zu|:'),
}
