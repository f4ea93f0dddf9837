import type { Attachment } from 'botbuilder'

/**
 * Files of Teams, which a bot can send and receive in a personal chat: it asks for consent by a card, and Teams answers
 * with an address of the person's OneDrive to upload to (Microsoft's "Send and receive files using bot").
 */

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent'
const INFO = 'application/vnd.microsoft.teams.card.file.info'
export const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info'

/** Where Microsoft keeps people's files: SharePoint of the public and the sovereign clouds, and OneDrive at home. */
const HOSTS = [
  'sharepoint.com',
  'sharepoint.us',
  'sharepoint.cn',
  'sharepoint-df.com',
  'onedrive.com',
  'onedrive.live.com',
  '1drv.com',
  'my.microsoftpersonalcontent.com',
]

/** Of addresses that an activity brings, only these are followed. */
export function isMicrosoftFile(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  const isTheirs = HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  return protocol === 'https:' && port === '' && username === '' && isTheirs
}

/** The files that can be asked for. */
export type FileKind = 'calendar' | 'json'

interface ConsentWanted {
  kind: FileKind
  name: string
  description: string
  sizeInBytes: number
}

/** Asks whether a file may be put into the person's OneDrive. */
export const consentCard = ({ kind, name, description, sizeInBytes }: ConsentWanted): Attachment => ({
  contentType: CONSENT,
  name,
  content: { description, sizeInBytes, acceptContext: { file: kind }, declineContext: { file: kind } },
})

/** What Teams tells when somebody answered a consent card. */
export interface Consent {
  isGiven: boolean
  kind: FileKind
  /** Where to put the file, and what Teams calls it there; absent when it was declined. */
  upload?: { uploadUrl: string; contentUrl: string; name: string; uniqueId: string; fileType: string }
}

/** Null for a value that no card of this bot leads to. */
export function consentIn(value: unknown): Consent | null {
  const { action, context, uploadInfo } = record(value)
  const { file } = record(context)
  if (file !== 'calendar' && file !== 'json') return null
  if (action === 'decline') return { isGiven: false, kind: file }
  const { uploadUrl, contentUrl, name, uniqueId, fileType } = record(uploadInfo)
  if (action !== 'accept' || !isMicrosoft(uploadUrl) || !isMicrosoft(contentUrl)) return null
  return {
    isGiven: true,
    kind: file,
    upload: { uploadUrl, contentUrl, name: text(name), uniqueId: text(uniqueId), fileType: text(fileType) },
  }
}

/** Shows a file that was put into the person's OneDrive. */
export const infoCard = ({ contentUrl, name, uniqueId, fileType }: NonNullable<Consent['upload']>): Attachment => ({
  contentType: INFO,
  contentUrl,
  name,
  content: { uniqueId, fileType },
})

const isMicrosoft = (address: unknown): address is string => typeof address === 'string' && isMicrosoftFile(address)

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
