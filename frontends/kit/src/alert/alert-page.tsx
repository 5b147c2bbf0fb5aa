import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Lamp } from '../pieces/lamp.tsx'
import { PageHeader } from '../pieces/page.tsx'
import { useRecordPlace } from '../pieces/record-place.ts'
import { useUnits } from '../register/use-units.ts'
import type { Column } from '../table/column.ts'
import { ServerTable } from '../table/server-table.tsx'
import { useTableState } from '../table/use-table-state.ts'
import { useFormats, useWords } from '../words/use-words.ts'
import { alertKey } from './alert-key.ts'
import { alertDoorsOf, type Alert } from './alert.graphql.ts'
import { useAlertWords } from './alert-words.ts'

export interface AlertPageProps {
  service: string
  title: string
  note?: string
  /** The rules by which the list can be narrowed, in the module's words. */
  rules?: readonly { value: string; label: string }[]
  /** What a rule found, as a sentence of the figures it gives. */
  found?: (alert: Alert) => string
  /** What an alert is about, where its label is a code. */
  nameOf?: (alert: Alert) => string
  /** Where what an alert is about can be seen, when it is not a record of which a manifest's `records` says it. */
  pathOf?: (alert: Alert) => string | undefined
  empty?: { title: string; next: string }
  /** What stands above the list. */
  children?: ReactNode
}

const none = () => ({})

/** Every alert of a department as of today, the gravest first: what was found, whose it is, and the way to it. */
export function AlertPage({
  service,
  title,
  note,
  rules = [],
  found,
  nameOf,
  pathOf,
  empty,
  children,
}: AlertPageProps) {
  const say = useAlertWords()
  const sayKit = useWords('kit')
  const go = useNavigate()
  const { fullDay } = useFormats()
  const units = useUnits()
  const placeOf = useRecordPlace()
  const { at, list } = alertDoorsOf(service)
  const [{ filters }] = useTableState(['severity', 'rule'])
  const { severity, rule } = filters
  const ruleOf = (alert: Alert) => rules.find(({ value }) => value === alert.rule)?.label ?? alert.title
  const columns: Column<Alert>[] = [
    {
      key: 'severity',
      title: say('severity'),
      value: (alert) => sayKit(`lamp.${alert.severity}`),
      render: (alert) => <Lamp light={alert.severity} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'label', title: say('subject'), value: nameOf ?? ((alert) => alert.label), role: 'title' },
    { key: 'rule', title: say('rule'), value: ruleOf },
    ...(found ? [{ key: 'found', title: say('found'), value: found }] : []),
    { key: 'on', title: say('on'), value: (alert) => alert.on && fullDay(alert.on), role: 'wide-only' },
    {
      key: 'unit',
      title: say('unit'),
      value: (alert) => units.nameOf(alert.township ?? alert.department),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={title} note={note} />
      {children}
      <ServerTable<Alert>
        title={title}
        document={list}
        at={at}
        columns={columns}
        rowKey={alertKey}
        filters={[
          {
            key: 'severity',
            title: say('severity'),
            options: (['RED', 'YELLOW'] as const).map((value) => ({ value, label: sayKit(`lamp.${value}`) })),
          },
          ...(rules.length > 0 ? [{ key: 'rule', title: say('rule'), options: [...rules] }] : []),
        ]}
        filterOf={none}
        also={{ ...(severity ? { severity } : {}), ...(rule ? { rule } : {}) }}
        searchable={false}
        onOpen={(alert) => {
          const path = pathOf?.(alert) ?? placeOf(alert.subjectType, alert.subjectId)
          if (path) void go(path)
        }}
        empty={empty ?? { title: say('none'), next: say('noneNext') }}
      />
    </>
  )
}
