/** Times `count` runs of `work`, `width` at a time. */
export async function timed(count: number, width: number, work: (number: number) => Promise<unknown>) {
  const times: number[] = []
  let next = 0
  const began = performance.now()
  const lane = async () => {
    while (next < count) {
      const number = next++
      const start = performance.now()
      await work(number)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { times, perSecond: (count / (performance.now() - began)) * 1_000 }
}
