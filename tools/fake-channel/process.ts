import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Order, Report } from './main.js'

export interface Seen {
  conversation: string
  text: string
  /** Wall clock of the channel's process, which is that of this machine. */
  at: number
}

/** Starts `main.ts` in a process of its own and speaks to it. */
export class FakeChannelProcess {
  private constructor(
    readonly serviceUrl: string,
    readonly pid: number,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<FakeChannelProcess> {
    const child = fork(new URL('./main.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
    const [report] = (await once(child, 'message')) as [Report]
    if (report.kind !== 'open' || child.pid === undefined) throw new Error('The fake channel did not open.')
    return new FakeChannelProcess(report.serviceUrl, child.pid, child)
  }

  delay(ms: number): void {
    this.#order({ kind: 'delay', ms })
  }

  /** Only of conversations whose id begins with `prefix`; `null`: they never get an answer. */
  delaySome(prefix: string, ms: number | null): void {
    this.#order({ kind: 'delay-some', prefix, ms })
  }

  forget(): void {
    this.#order({ kind: 'forget' })
  }

  /** What has arrived since the start, or since it was told to forget. */
  async seen(): Promise<Seen[]> {
    const answer = once(this.child, 'message') as Promise<[Report]>
    this.#order({ kind: 'report' })
    const [report] = await answer
    return report.kind === 'arrivals' ? report.arrivals : []
  }

  async stop(): Promise<void> {
    const exit = once(this.child, 'exit')
    this.child.disconnect()
    await exit
  }

  #order(order: Order): void {
    this.child.send(order)
  }
}
