import {
  PrivateConversationState,
  type StatePropertyAccessor,
  type Storage,
  type TurnContext,
  UserState,
} from 'botbuilder'
import type { DialogContext, DialogState } from 'botbuilder-dialogs'
import type { PersonMemory, TalkMemory } from './memory.js'
import { CancelAllDialog, ForgetDialog, ScopeDialog, ZoneDialog } from './questions/choice-dialogs.js'
import { CreateDialog } from './questions/create-dialog.js'
import { DialogSet } from './questions/sdk.js'
import { MoveDialog, RenameDialog, SnoozeDialog } from './questions/time-dialogs.js'

const NAMESPACE = 'talk'
/** Below each person in each conversation: what was talked of, and what a road keeps of its buttons. */
const KEPT = [NAMESPACE, 'buttons']

/** What the bot remembers between turns: of each person, and of the talk with each person in each conversation. */
export class BotMemory {
  readonly #documents: Storage
  readonly #talks: PrivateConversationState
  readonly #people: UserState
  readonly #talk: StatePropertyAccessor<TalkMemory>
  readonly #self: StatePropertyAccessor<PersonMemory>
  readonly #dialogs: DialogSet

  constructor(documents: Storage) {
    this.#documents = documents
    // Per person, so that in a group nobody answers the question that was put to somebody else.
    this.#talks = new PrivateConversationState(documents, NAMESPACE)
    this.#people = new UserState(documents)
    this.#talk = this.#talks.createProperty<TalkMemory>('talk')
    this.#self = this.#people.createProperty<PersonMemory>('self')
    this.#dialogs = new DialogSet(this.#talks.createProperty<DialogState>('dialogs'))
    for (const dialog of [
      new CreateDialog(),
      new SnoozeDialog(),
      new MoveDialog(),
      new RenameDialog(),
      new CancelAllDialog(),
      new ForgetDialog(),
      new ScopeDialog(),
      new ZoneDialog(),
    ])
      this.#dialogs.add(dialog)
  }

  talk(context: TurnContext): Promise<TalkMemory> {
    return this.#talk.get(context, {})
  }

  self(context: TurnContext): Promise<PersonMemory> {
    return this.#self.get(context, {})
  }

  dialogs(context: TurnContext): Promise<DialogContext> {
    return this.#dialogs.createContext(context)
  }

  /** Reads all that is remembered of the speaker here. */
  async load(context: TurnContext): Promise<void> {
    await Promise.all([this.#talks.load(context), this.#people.load(context)])
  }

  async save(context: TurnContext): Promise<void> {
    await Promise.all([this.#talks.saveChanges(context), this.#people.saveChanges(context)])
  }

  /** Erases what is remembered of the speaker, in all conversations; saving after that writes nothing. */
  async forget(context: TurnContext, self: PersonMemory): Promise<void> {
    const { channelId, from } = context.activity
    const elsewhere = (self.conversations ?? []).flatMap((place) =>
      KEPT.map((kept) => `${channelId}/conversations/${place}/users/${from.id}/${kept}`),
    )
    await this.#talks.delete(context)
    await this.#people.delete(context)
    if (elsewhere.length > 0) await this.#documents.delete(elsewhere)
  }
}
