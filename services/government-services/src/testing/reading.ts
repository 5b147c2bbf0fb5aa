import { type TestService, viewers } from '@tongchou/service-kit/testing'

const ASK =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on GovernmentServicesTarget { measurement explanation { records(first: 100) { nodes { label counts } } } } } }'

export interface Reading {
  readonly value: number | null
  readonly baseline?: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  /** Labels of the records that are in order, and of those that are not. */
  readonly counting: readonly string[]
  readonly lacking: readonly string[]
}

/** What a target says on a day, as the leader sees it. */
export async function reading(county: TestService, code: string, asOf: string): Promise<Reading> {
  const r = [{ __typename: 'GovernmentServicesTarget', code, asOf }]
  const { data, errors } = await county.as(viewers.leader).run(ASK, { r })
  if (errors) throw new Error(JSON.stringify(errors))
  const [{ measurement, explanation }] = data._entities
  const nodes: { label: string; counts: boolean }[] = explanation.records.nodes
  const labels = (counts: boolean) => nodes.filter((node) => node.counts === counts).map(({ label }) => label)
  return { ...JSON.parse(measurement), counting: labels(true), lacking: labels(false) }
}

/** The codes of the alerts of one rule, as the leader sees them. */
export async function alertsOf(
  county: TestService,
  rule: string,
  asOf?: string,
): Promise<{ label: string; severity: string }[]> {
  const query =
    'query ($rule: String, $asOf: Date) { governmentServicesAlerts(first: 200, rule: $rule, asOf: $asOf) { nodes { label severity } } }'
  const { data, errors } = await county.as(viewers.leader).run(query, { rule, asOf })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.governmentServicesAlerts.nodes
}
