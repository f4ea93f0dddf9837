import type { Activity, InvokeResponse } from 'botbuilder'
import { say } from '../../say/say.js'
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
export async function answerFileConsent(turn: Turn): Promise<InvokeResponse> {
  const { data, refused } = turn.words
  const consent = consentIn(turn.context.activity.value)
  const { isGiven, kind, upload } = consent ?? {}
  const text = isGiven && kind ? await exportedFile(turn, kind) : null
  if (consent === null) await say(turn, { text: refused.oldButton })
  else if (!isGiven) await say(turn, { text: data.fileDeclined })
  else if (text === null) await say(turn, { text: data.nothingToExport })
  else if (!upload || !(await put(turn, upload, text))) await say(turn, { text: data.notPut })
  else await say(turn, { text: data.put, attachments: [infoCard(upload)] })
  if (consent !== null) await takeCardAway(turn)
  return { status: 200 }
}
