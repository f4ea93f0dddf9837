import type { WebClient } from '@slack/web-api'
import { download, FileNotFetched } from '../road-file.js'

/** @throws FileNotFetched when it is missing, slow, longer than `limitBytes`, or not at Slack: the token goes nowhere else. */
export async function fetchSlackFile(
  { web, botToken, apiUrl }: { web: WebClient; botToken: string; apiUrl: string },
  fileId: string,
  limitBytes: number,
): Promise<Uint8Array> {
  const { file } = await web.files.info({ file: fileId }).catch(() => {
    throw new FileNotFetched('Slack does not give this file')
  })
  const address = file?.url_private_download ?? ''
  const url = URL.canParse(address) ? new URL(address) : null
  const isSlack = url?.protocol === 'https:' && url.hostname.endsWith('.slack.com')
  if (url === null || !(isSlack || url.origin === new URL(apiUrl).origin))
    throw new FileNotFetched('the file is not at Slack')
  if ((file?.size ?? 0) > limitBytes) throw new FileNotFetched(`the file is longer than ${limitBytes} bytes`)
  return download('Slack', url, limitBytes, { authorization: `Bearer ${botToken}` })
}
