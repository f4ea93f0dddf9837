import type { Activity } from 'botbuilder'
import type { Answer } from '../../answer.js'
import type { Reply } from '../../say/button.js'
import type { Turn } from '../../turn.js'
import { exportedFile } from './export.js'
import { type Consent, consentIn, infoCard } from './teams-files.js'

/** Teams' answer to a file consent card (`fileConsent/invoke`). */
export const isFileConsent = ({ name }: Partial<Activity>): boolean => name === 'fileConsent/invoke'

/** The question is answered; where the card cannot be taken away it only asks again. */
async function takeCardAway(turn: Turn): Promise<void> {
  const { replyToId } = turn.context.activity
  if (!replyToId) return
  try {
    await turn.context.deleteActivity(replyToId)
  } catch (error) {
    turn.deps.log.info({ err: error }, 'A file consent card could not be taken away')
  }
}

async function put(turn: Turn, upload: NonNullable<Consent['upload']>, text: string): Promise<boolean> {
  try {
    await turn.deps.putFile(upload.uploadUrl, text)
    return true
  } catch (error) {
    turn.deps.log.warn({ err: error }, 'A file could not be put where a person wanted it')
    return false
  }
}

/** Puts the file where the person allowed it, as their reminders are now, and shows it; or lets it be. */
export async function answerFileConsent(turn: Turn): Promise<Answer> {
  const consent = consentIn(turn.context.activity.value)
  if (consent === null) return { text: turn.words.refused.oldButton }
  return { ...(await putFile(turn, consent)), onSaid: () => takeCardAway(turn) }
}

async function putFile(turn: Turn, { isGiven, kind, upload }: Consent): Promise<Reply> {
  const { data } = turn.words
  const text = isGiven && kind ? await exportedFile(turn, kind) : null
  if (!isGiven) return { text: data.fileDeclined }
  if (text === null) return { text: data.nothingToExport }
  if (!upload || !(await put(turn, upload, text))) return { text: data.notPut }
  return { text: data.put, attachments: [infoCard(upload)] }
}
