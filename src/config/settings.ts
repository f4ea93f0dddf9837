/** One setting that cannot be used, and what to write instead. */
interface Mistake {
  variable: string
  value: string
  fix: string
}

/** Everything that is wrong with the environment, at once. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(readonly mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ variable, value, fix }) => `  ${variable}=${value}: ${fix}`)
    super(`The settings cannot be used:\n${lines.join('\n')}`)
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads variables one by one and remembers what is wrong with them; blank is the same as not set. */
export class Settings {
  readonly mistakes: Mistake[] = []

  constructor(private readonly env: Environment) {}

  text(variable: string): string | undefined {
    return this.env[variable]?.trim() || undefined
  }

  wholeNumber(variable: string, standard: number, least: number, most: number): number {
    const given = this.text(variable)
    if (given === undefined) return standard
    const number = Number(given)
    if (/^\d+$/.test(given) && number >= least && number <= most) return number
    this.mistake(variable, `give a whole number from ${least} to ${most}, e.g. ${variable}=${standard}`)
    return standard
  }

  /** One of `choices`, in any case. */
  choice<T extends string>(variable: string, standard: T, choices: readonly T[]): T {
    const given = this.text(variable)?.toLowerCase() ?? standard.toLowerCase()
    const known = choices.find((choice) => choice.toLowerCase() === given)
    if (known === undefined) this.mistake(variable, `give one of ${choices.join(', ')}`)
    return known ?? standard
  }

  mistake(variable: string, fix: string): void {
    this.mistakes.push({ variable, value: JSON.stringify(this.env[variable] ?? ''), fix })
  }

  /** Does not repeat the value. */
  secretMistake(variable: string, fix: string): void {
    this.mistakes.push({ variable, value: '"***"', fix })
  }
}
