import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)} is al voorbij.`
      if (problem.offer === undefined) return `${past} Wanneer moet het dan zijn?`
      return `${past} Zal ik er ${describeSchedule(problem.offer, context)} van maken?`
    }
    case 'impossible-date':
      return `De dag “${problem.said}” bestaat niet. Welke dag bedoel je, bijvoorbeeld “5 juni”?`
    case 'impossible-time':
      return `“${problem.said}” staat op geen enkele klok. Welke tijd bedoel je, bijvoorbeeld “17:30”?`
    case 'not-positive':
      return `“${problem.said}” ligt niet in de toekomst. Over hoe lang, bijvoorbeeld “over 10 minuten”?`
    case 'too-far':
      return `“${problem.said}” is verder weg dan ik kan beloven. Tot honderd jaar gaat goed.`
    case 'too-often':
      return `“${problem.said}” is vaker dan ik je kan herinneren. Hooguit eens per minuut kan, bijvoorbeeld “elke 5 minuten”.`
    case 'never-happens':
      return `“${problem.said}” komt nooit voor. Welke dagen of welk einde bedoel je?`
    case 'unknown-zone':
      return `De tijdzone “${problem.said}” ken ik niet. Een stad is genoeg, bijvoorbeeld “Amsterdam”.`
    case 'public-holidays': {
      const single =
        'Feestdagen kan ik nog niet overslaan, alleen losse dagen, bijvoorbeeld met “sla het over met kerst” zodra het er staat.'
      if (problem.offer === undefined) return `${single} Wanneer moet het komen, ook op feestdagen?`
      return `${single} Zal ik je ${describeSchedule(problem.offer, context)} herinneren, ook op feestdagen?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” valt elke week op andere dagen, en dat kan ik niet tellen.`
      if (problem.offer === undefined) return `${days} Welke dagen van de week bedoel je?`
      return `${days} Zal ik er ${describeSchedule(problem.offer, context)} van maken?`
    }
    case 'too-long':
      return `Je bericht is ${problem.length} tekens lang; ik lees er tot ${problem.limit}. Kan het korter?`
    case 'two-times':
      return `“${problem.first}” en “${problem.last}” zijn twee tijden, en een herinnering heeft er één. Zeg het in twee berichten, of noem één tijd voor allebei.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Ik heb er geen tijd in gevonden. Probeer “morgen om 9 uur” of “over 20 minuten”.'
        : `Ik weet niet zeker wanneer “${problem.said}” is. Probeer “morgen om 9 uur” of “over 20 minuten”.`
  }
}
