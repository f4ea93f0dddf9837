import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The options of a tool; with `--help`, or one that it does not know, its help is shown and nothing is done. */
export function argumentsOf<const Config extends ParseArgsConfig>(help: string, config: Config) {
  try {
    const known = { ...config, options: { ...config.options, help: { type: 'boolean', short: 'h' } } } as const
    const { values } = parseArgs(known as ParseArgsConfig)
    if (values.help === true) {
      console.log(help)
      process.exit(0)
    }
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${help}`)
    process.exit(2)
  }
}
