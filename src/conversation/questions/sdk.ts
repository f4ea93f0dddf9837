/**
 * The dialogs of the SDK, each from its own file: the package's front door also loads recognizers of numbers and dates in a
 * dozen languages, which nobody here asks: a fifth of what a start took, and 40 MB.
 */
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog.js'
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
export { TextPrompt } from 'botbuilder-dialogs/lib/prompts/textPrompt.js'
export { WaterfallDialog } from 'botbuilder-dialogs/lib/waterfallDialog.js'
