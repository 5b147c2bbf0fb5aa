import { camel, pascal } from '../service/names.ts'
import type { TestService } from './test-service.ts'
import { viewers } from './viewers.ts'

/** What a target says: the measurement, the figures it is made of, and the records behind it. */
export interface Reading {
  readonly value: number | null
  readonly baseline?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly parts?: readonly { readonly name: string; readonly value: number | null; readonly baseline?: number }[]
  readonly inputs: Readonly<Record<string, number | null>>
  /** Labels of the records that count, and of those that are lacking. */
  readonly counting: readonly string[]
  readonly lacking: readonly string[]
  /** What the lacking ones lack. */
  readonly notes: readonly (string | null)[]
  /** What the counting ones add. */
  readonly adds: readonly (string | null)[]
  /** What they are records of. */
  readonly types: readonly (string | null)[]
}

interface RecordNode {
  readonly label: string
  readonly counts: boolean
  readonly note: string | null
  readonly type: string | null
}

interface Answered {
  readonly measurement: string
  readonly explanation: {
    readonly inputs: readonly { readonly name: string; readonly value: number | null }[]
    readonly records: { readonly nodes: readonly RecordNode[] }
  }
}

/** What a target of the service says on a day, as the leader sees it. */
export async function reading(county: TestService, code: string, asOf: string): Promise<Reading> {
  const type = `${pascal(county.service.name)}Target`
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} {
    measurement explanation { inputs { name value } records(first: 100) { nodes { label counts note type } } } } } }`
  const { data, errors } = await county.as(viewers.leader).run(query, { r: [{ __typename: type, code, asOf }] })
  if (errors) throw new Error(JSON.stringify(errors))
  const [{ measurement, explanation }] = data._entities as [Answered]
  const { nodes } = explanation.records
  const labels = (counts: boolean) => nodes.filter((node) => node.counts === counts).map(({ label }) => label)
  return {
    ...JSON.parse(measurement),
    inputs: Object.fromEntries(explanation.inputs.map(({ name, value }) => [name, value])),
    counting: labels(true),
    lacking: labels(false),
    notes: nodes.filter(({ counts }) => !counts).map(({ note }) => note),
    adds: nodes.filter(({ counts }) => counts).map(({ note }) => note),
    types: nodes.map(({ type }) => type),
  }
}

/** The alerts of one rule, as the leader sees them. */
export async function alertsOf(
  county: TestService,
  rule: string,
  asOf?: string,
): Promise<{ label: string; severity: string }[]> {
  const query = `query ($rule: String, $asOf: Date) {
    alerts: ${camel(county.service.name)}Alerts(first: 200, rule: $rule, asOf: $asOf) { nodes { label severity } } }`
  const { data, errors } = await county.as(viewers.leader).run(query, { rule, asOf })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.alerts.nodes
}
