/** Memory of a running bot in bytes, by its own metrics. */
export async function residentBytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const found = /^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]
  if (found === undefined) throw new Error('The bot tells no memory.')
  return Number(found)
}
