import type { Intent } from '../../intent.js'
import type { Reader } from '../reader.js'

export function readCommand(_reader: Reader, _message: string): Intent | null {
  return null
}
