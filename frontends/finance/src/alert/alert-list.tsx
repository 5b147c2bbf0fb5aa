import { Lamp, PageHeader, ServerTable, useFormats, useTableState, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'
import { alertsQuery, type Alert } from './alert.graphql.ts'
import { placeOf } from './alert.rules.ts'
import { useAlertSentence } from './alert-sentence.ts'

const none = () => ({})

/** Every alert of finance, the gravest first: what was found, whose it is, and the way to it. */
export default function AlertList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const sentence = useAlertSentence()
  const [{ filters }] = useTableState(['severity'])
  const nameOfSubject = ({ subjectType, label }: Alert) => {
    if (subjectType === 'RevenueKind') return codeWord(say, 'revenueKind', label)
    return subjectType === 'BudgetUnit' ? nameOf(label) : label
  }
  const columns: Column<Alert>[] = [
    {
      key: 'severity',
      title: say('alert.severity'),
      value: (alert) => alert.severity,
      render: (alert) => <Lamp light={alert.severity} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'label', title: say('alert.subject'), value: nameOfSubject, role: 'title' },
    { key: 'title', title: say('alert.rule'), value: (alert) => alert.title },
    { key: 'found', title: say('alert.found'), value: sentence },
    { key: 'on', title: say('alert.on'), value: (alert) => alert.on && fullDay(alert.on), role: 'wide-only' },
    {
      key: 'unit',
      title: say('common.unit'),
      value: (alert) => nameOf(alert.township ?? alert.department),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('alert.title')} note={say('alert.note')} />
      <ServerTable
        title={say('alert.title')}
        document={alertsQuery}
        at="financeAlerts"
        columns={columns}
        rowKey={({ id }) => id}
        filters={[
          {
            key: 'severity',
            title: say('alert.severity'),
            options: [
              { value: 'RED', label: say('alert.red') },
              { value: 'YELLOW', label: say('alert.yellow') },
            ],
          },
        ]}
        filterOf={none}
        also={filters['severity'] ? { severity: filters['severity'] } : {}}
        searchable={false}
        onOpen={(alert) => void go(placeOf(alert))}
        empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
      />
    </>
  )
}
