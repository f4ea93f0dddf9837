import { explain } from '../../language/describe.js'
import { sharedZoneIn } from '../../language/time/zone-names.js'
import type { Problem } from '../../language/time-reading.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Turn } from '../turn.js'
import type { Place } from './wanted.js'

/** What is said in front of a question for a time: what is wrong with the one that was said, and what it may have meant. */
export interface Because {
  because?: string
  offer?: Schedule
  places?: Place[]
}

/** "2pm IST" in each of the countries that have such a time; null where the words name no zone of several. */
function placesOf({ words, language }: Turn, said: string): Because | null {
  const shared = sharedZoneIn(said)
  if (shared === null) return null
  const names = new Intl.DisplayNames(language.locale, { type: 'region' })
  const places = shared.regions.map(({ zone, country }) => ({
    country: names.of(country) ?? country,
    time: said.replace(shared.word, zone),
  }))
  return {
    because: words.ask.whichPlace(
      shared.word,
      places.map(({ country }) => country),
    ),
    places,
  }
}

/** Why a time is asked for, where one was said. */
export function becauseOf(turn: Turn, problem: Problem | null | undefined): Because {
  if (!problem) return {}
  const places = problem.kind === 'not-a-time' ? placesOf(turn, problem.said) : null
  if (places !== null) return places
  return {
    because: explain(problem, turn.language),
    ...('offer' in problem && problem.offer !== undefined && { offer: problem.offer }),
  }
}
