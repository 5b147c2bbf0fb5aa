import { Lamp, PageHeader, ServerTable, useNavigate, useUnits, type Column } from '@tongchou/frontend-kit'
import { UnsuppliedStarts } from '../land-parcel/unsupplied-starts.tsx'
import { useText } from '../words.ts'
import { alertsQuery, type Alert } from './alert.graphql.ts'
import { alertKey, pathOf } from './alert.rules.ts'

/** 预警: every record in trouble as of today; each opens the page on which it is dealt with. */
export default function AlertList() {
  const say = useText()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const columns: Column<Alert>[] = [
    {
      key: 'severity',
      title: say('lamp'),
      value: ({ severity }) => say(`lamps.${severity}`),
      render: ({ severity }) => <Lamp light={severity} />,
      role: 'lamp',
      width: 84,
    },
    {
      key: 'label',
      title: say('alert.subject'),
      value: ({ subjectType, label }) => (subjectType === 'Township' ? nameOf(label) : label),
      role: 'title',
    },
    { key: 'title', title: say('alert.rule'), value: ({ title }) => title },
    { key: 'on', title: say('alert.on'), value: ({ on }) => on },
    {
      key: 'place',
      title: say('field.township'),
      value: ({ township, department }) => nameOf(township ?? department),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('alert.title')} />
      <UnsuppliedStarts />
      <ServerTable
        title={say('alert.title')}
        document={alertsQuery}
        at="naturalResourcesAlerts"
        columns={columns}
        rowKey={alertKey}
        searchable={false}
        filters={[
          {
            key: 'severity',
            title: say('lamp'),
            options: (['RED', 'YELLOW'] as const).map((value) => ({ value, label: say(`lamps.${value}`) })),
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
