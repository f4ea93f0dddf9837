import type { Files } from '../../../disk/files.js'
import { readLines } from '../../../disk/lines.js'
import { Damage } from './damage.js'

const [COMMA, OPENING, CLOSING] = [Buffer.from(','), Buffer.from('['), Buffer.from(']')]

export interface SealedRead extends Awaited<ReturnType<typeof readLines>> {
  damage: Damage
}

/** Reads the intact lines of a file in order, many at a time; of a JSON array, too, when it has a line for each item. */
export async function readSealed(
  files: Files,
  folder: string,
  name: string,
  take: (lines: object[]) => void,
): Promise<SealedRead> {
  const damage = new Damage(name)
  const file = await files.open(`${folder}/${name}`, 'read')
  try {
    const read = await readLines(file, (lines) => {
      const intact = lines.flatMap((line) => damage.sift(line.at(-1) === COMMA[0] ? line.subarray(0, -1) : line))
      const items = intact.flatMap((line, index) => [index === 0 ? OPENING : COMMA, line])
      // Parsed together: objects of a long text need not be moved by the garbage collector.
      if (items.length > 0) take(JSON.parse(Buffer.concat([...items, CLOSING]).toString()))
    })
    return { ...read, damage }
  } finally {
    await file.close()
  }
}
