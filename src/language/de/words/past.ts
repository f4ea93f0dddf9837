/** "an|ge|ruf|en", "ge|kauf|t": what was done, with what may stand in front of the verb. "an|zu|rufen" is to be done. */
const PARTICIPLE =
  /^((?:ab|an|auf|aus|durch|ein|fertig|her|hin|los|mit|nach|vor|weg|weiter|zu|zurück|zusammen)?)(?:ge|zu)(\p{L}{3,}?)(?:et|t|en)?$/u
const WITHOUT_GE = /^((?:be|ent|er|ver|zer|über)\p{L}{3,}?)t$/u

/** "anruf" of "angerufen" and of "anzurufen"; any other word as it is. */
export const withoutPast = (word: string): string => {
  const [, front = '', verb] = PARTICIPLE.exec(word) ?? []
  return verb === undefined ? word.replace(WITHOUT_GE, '$1') : front + verb
}
