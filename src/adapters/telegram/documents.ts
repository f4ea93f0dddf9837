import type { Api } from 'grammy'
import { download, FileNotFetched } from '../road-file.js'

/** @throws FileNotFetched when it is missing, slow, or longer than `limitBytes`. */
export async function fetchDocument(
  { api, apiRoot, token }: { api: Api; apiRoot: string; token: string },
  fileId: string,
  limitBytes: number,
): Promise<Uint8Array> {
  const { file_path, file_size = 0 } = await api.getFile(fileId).catch(() => {
    throw new FileNotFetched('Telegram does not give this file')
  })
  if (file_path === undefined) throw new FileNotFetched('Telegram does not give this file')
  if (file_size > limitBytes) throw new FileNotFetched(`the file is longer than ${limitBytes} bytes`)
  return download('Telegram', `${apiRoot}/file/bot${token}/${file_path}`, limitBytes)
}
