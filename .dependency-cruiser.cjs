/** Who may know whom. Each rule is proven by a planted violation in test/architecture.test.ts. */

/** The rooms at the edge; each road in `adapters/` is a room of its own. */
const ADAPTERS = 'conversation|delivery|storage|adapters/[^/]+|files|page|server'
/** Libraries of time and words that compute and do nothing else. */
const PURE_LIBRARIES = ['temporal-polyfill', 'temporal-utils', '@orama/stemmers', 'chrono-node', 'city-timezones', 'ical\\.js', 'windows-iana', 'timezones\\.json']
const PURE = PURE_LIBRARIES.flatMap((name) => [`(^|/)node_modules/${name}/`, `^${name}$`])

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'What a reminder is and what words mean depends on no SDK, no I/O, no environment.',
      severity: 'error',
      from: { path: '^src/(reminders|language)/' },
      to: { pathNot: ['^src/(reminders|language|base(?!/clock\\.ts))/', ...PURE] },
    },
    {
      name: 'base-is-pure',
      comment: 'What everybody may use needs nobody and does nothing but compute.',
      severity: 'error',
      from: { path: '^src/base/' },
      to: { pathNot: ['^src/base/', ...PURE] },
    },
    {
      name: 'disk-is-for-who-keeps-files',
      comment: 'Only stores and channels keep files that must outlive a power cut.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(disk|storage|adapters)/' },
      to: { path: '^src/disk/' },
    },
    {
      name: 'disk-knows-nobody',
      comment: 'What makes files outlive a power cut does not know what is in them.',
      severity: 'error',
      from: { path: '^src/disk/' },
      to: { path: '^src/', pathNot: '^src/(disk|base)/' },
    },
    {
      name: 'channels-are-pure',
      comment: 'What a channel shows and takes is a record that everybody may read.',
      severity: 'error',
      from: { path: '^src/channels/' },
      to: { pathNot: '^src/(channels|base(?!/clock\\.ts))/' },
    },
    {
      name: 'calendar-files-are-pure',
      comment: 'A calendar file is made of reminders and read into drafts; who fetches or sends it does the I/O.',
      severity: 'error',
      from: { path: '^src/calendar/', pathNot: '^src/calendar/(pool|worker)\\.ts$' },
      to: { pathNot: ['^src/(calendar|reminders|base)/', ...PURE] },
    },
    {
      name: 'reminders-know-no-words',
      comment: 'Language may use the types of reminders; never the other way round.',
      severity: 'error',
      from: { path: '^src/reminders/' },
      to: { path: '^src/language/' },
    },
    {
      name: 'adapters-do-not-meet',
      comment: 'State what you need as an interface of your own; src/main.ts wires it.',
      severity: 'error',
      from: { path: `^src/(${ADAPTERS})/` },
      to: { path: `^src/(${ADAPTERS})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'backends-do-not-meet',
      comment: 'What both backends share stands in src/storage itself.',
      severity: 'error',
      from: { path: '^src/storage/([^/]+)/' },
      to: { path: '^src/storage/[^/]+/', pathNot: '^src/storage/($1|data-dir)/' },
    },
    {
      name: 'only-main-sees-adapters',
      comment: 'src/main.ts is the parts list; besides it only the programs in src/cli know who does the work.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(main\\.ts|cli/|(${ADAPTERS})/)` },
      to: { path: `^src/(main\\.ts|cli/|(${ADAPTERS})/)` },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'What ships needs nothing of what checks it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'browser-stands-alone',
      comment: 'What runs in the page is bundled from its own files and one small library; of others it takes only types.',
      severity: 'error',
      from: { path: '^src/page/browser/' },
      to: { pathNot: '^src/page/(browser/|wire\\.ts$)|(^|/)node_modules/idb-keyval/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-runs-no-browser',
      comment: 'The scripts of the page need a window.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/browser/' },
      to: { path: '^src/page/browser/' },
    },
    {
      name: 'dialogs-from-their-files',
      comment: "src/conversation/questions/sdk.ts has them: the package's front door loads megabytes that nobody asks.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['node_modules/botbuilder-dialogs/lib/index\\.', '^botbuilder-dialogs$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'handlers-return-what-they-say',
      comment: 'src/conversation/answer.ts says it; the prompts of the SDK, which cannot return it, speak through the same file.',
      severity: 'error',
      from: { path: '^src/conversation/(features|long-work|route)/' },
      to: { path: '^src/conversation/say/say\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or a third is missing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody uses and that uses nobody is left over.',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
