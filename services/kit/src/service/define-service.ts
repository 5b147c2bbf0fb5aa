import type { AlertRule } from '../alert/alert-rule.ts'
import { alertTypes } from '../alert/alert-types.ts'
import type { Context } from '../context/context.ts'
import { IdempotencyKey } from '../door/idempotency.entity.ts'
import { buildSubgraph, type EntityReference, type Subgraph } from '../graph/subgraph.ts'
import { AuditEntry, LedgerHead } from '../ledger/audit-entry.entity.ts'
import { historyTypes } from '../ledger/history-types.ts'
import type { ToldWith } from '../ledger/told-with.ts'
import type { FormDefinition } from '../period/form-definition.ts'
import { periodTypes } from '../period/period-types.ts'
import { Submission } from '../period/submission.entity.ts'
import type { TargetDefinition } from '../target/target-definition.ts'
import { type Sheet, sheetsOf } from '../sheet/sheet.ts'
import { sheetTypes } from '../sheet/sheet-doors.ts'
import { targetTypes } from '../target/target-types.ts'

/** One thing of the county that a service keeps: its records, its doors, its rules. */
export interface Feature {
  readonly entities?: readonly Function[]
  readonly resolvers?: readonly Function[]
  /** GraphQL types that no resolver returns: entity stubs, implementers of interfaces. */
  readonly types?: readonly Function[]
  readonly references?: Readonly<Record<string, EntityReference>>
  readonly targets?: readonly TargetDefinition[]
  readonly alerts?: readonly AlertRule[]
  readonly forms?: readonly FormDefinition[]
  /** Lists that are had and entered as sheets, beside those of the registers. */
  readonly sheets?: readonly Sheet[]
  /** Records that are told in the trail of another. */
  readonly told?: readonly ToldWith[]
}

export interface ServiceOptions {
  /** The folder's name, which is the subgraph's too. */
  readonly name: string
  /** `import.meta.url` of service.ts: its folder's neighbour `migrations/` holds the schema's steps. */
  readonly home: string
  readonly features: readonly Feature[]
  /** Loads the year's plan, once and again: must leave a loaded plan as it is. */
  readonly plan?: (ctx: Context) => Promise<void>
  /** Fills an empty database with the demonstration county. */
  readonly demo?: (ctx: Context) => Promise<void>
  /** Runs when the service opens, for work that outlives requests; the answer ends it. */
  readonly open?: (ctx: () => Context) => Promise<() => void>
}

export interface ServiceDefinition extends ServiceOptions {
  readonly entities: readonly Function[]
  readonly migrations: URL
  readonly targets: readonly TargetDefinition[]
  readonly forms: readonly FormDefinition[]
  readonly resolvers: readonly Function[]
  readonly sheets: readonly Sheet[]
  /** The service's part of the graph, built on first use. */
  readonly subgraph: () => Subgraph
}

const KEPT_BY_THE_KIT = [AuditEntry, LedgerHead, IdempotencyKey, Submission]

interface DerivedPart {
  readonly resolvers: readonly Function[]
  readonly types: readonly Function[]
  readonly references?: Readonly<Record<string, EntityReference>>
}

/** Puts a service together from its features; what the kit can derive (targets, periods, alerts, history, sheets) follows. */
export function defineService(options: ServiceOptions): ServiceDefinition {
  const { name, features, home } = options
  const targets = features.flatMap((feature) => feature.targets ?? [])
  const forms = features.flatMap((feature) => feature.forms ?? [])
  const alerts = features.flatMap((feature) => feature.alerts ?? [])
  const sheets = features.flatMap((feature) => [...(feature.sheets ?? []), ...sheetsOf(feature.resolvers ?? [])])
  const derived: readonly DerivedPart[] = [
    historyTypes(
      name,
      features.flatMap((feature) => feature.told ?? []),
    ),
    ...(targets.length > 0 ? [targetTypes(name, targets)] : []),
    ...(forms.length > 0 ? [periodTypes(name)] : []),
    ...(alerts.length > 0 ? [alertTypes(name, alerts)] : []),
    ...(sheets.length > 0 ? [sheetTypes(name, sheets)] : []),
  ]
  const resolvers = [
    ...features.flatMap((feature) => feature.resolvers ?? []),
    ...derived.flatMap((part) => part.resolvers),
  ]
  const references: Record<string, EntityReference> = Object.assign(
    {},
    ...[...features, ...derived].map((part) => part.references ?? {}),
  )
  let built: Subgraph | undefined
  return {
    ...options,
    entities: [...KEPT_BY_THE_KIT, ...features.flatMap((feature) => feature.entities ?? [])],
    migrations: new URL('../migrations/', home),
    targets,
    forms,
    resolvers,
    sheets,
    subgraph: () =>
      (built ??= buildSubgraph({
        resolvers,
        types: [...features.flatMap((feature) => feature.types ?? []), ...derived.flatMap((part) => part.types)],
        references,
      })),
  }
}
