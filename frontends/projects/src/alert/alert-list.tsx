import { Lamp, PageHeader, ServerTable, useFormats, useUnits, type Column } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useText } from '../words.ts'
import { alertsQuery, type Alert } from './alert.graphql.ts'
import { alertKey, pathOf } from './alert.rules.ts'
import { alertRules } from './alert.codes.ts'

/** 预警: every record in trouble as of today, the gravest first; each opens what it speaks of. */
export default function AlertList() {
  const say = useText()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const { fullDay } = useFormats()
  const [params] = useSearchParams()
  const severity = params.get('severity')
  const rule = params.get('rule')
  const also = useMemo(() => ({ ...(severity ? { severity } : {}), ...(rule ? { rule } : {}) }), [severity, rule])
  const columns: Column<Alert>[] = [
    {
      key: 'severity',
      title: say('lamp'),
      value: (row) => say(`lamps.${row.severity}`),
      render: (row) => <Lamp light={row.severity} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'label', title: say('alert.subject'), value: (row) => row.label, role: 'title' },
    { key: 'title', title: say('alert.rule'), value: (row) => row.title },
    { key: 'on', title: say('alert.on'), value: (row) => row.on && fullDay(row.on) },
    { key: 'place', title: say('place'), value: (row) => nameOf(row.township ?? row.department), role: 'wide-only' },
  ]
  return (
    <>
      <PageHeader title={say('alert.title')} />
      <ServerTable
        title={say('alert.title')}
        document={alertsQuery}
        at="projectsAlerts"
        columns={columns}
        rowKey={alertKey}
        searchable={false}
        also={also}
        filters={[
          {
            key: 'severity',
            title: say('lamp'),
            options: (['RED', 'YELLOW'] as const).map((value) => ({ value, label: say(`lamps.${value}`) })),
          },
          {
            key: 'rule',
            title: say('alert.rule'),
            options: alertRules.map((value) => ({ value, label: say(`alert.rules.${value}`) })),
          },
        ]}
        onOpen={(row) => {
          const path = pathOf(row)
          if (path) void go(path)
        }}
        empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
      />
    </>
  )
}
