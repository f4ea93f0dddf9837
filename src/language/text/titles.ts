/** Titles, and the words that they are short for, in all languages: who writes "Dr Gallagher" speaks of "the doctor". */
const TITLES = {
  doctor: 'dr dra doc doctor doctora doktor doktorin docteur dottore dottoressa dott doutor doutora dokter',
  professor: 'prof profa profesor profesora professor professorin professora professore professoressa professeur',
}

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(TITLES).flatMap(([title, words]) => words.split(' ').map((word) => [word, title] as const)),
)

/** The title that a word is, however it is written, or null. */
export const titleIn = (word: string): string | null => BY_WORD.get(word) ?? null
