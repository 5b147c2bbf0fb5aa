import {
  Lamp,
  PageHeader,
  ServerTable,
  useFormats,
  useTableState,
  type Column,
  type Filter,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useChoices } from '../enterprise/choices.ts'
import { useText } from '../words.ts'
import { alertsQuery, type Alert } from './alert.graphql.ts'
import { placeOf, rules } from './alert.rules.ts'
import { useAlertSentence } from './alert-sentence.ts'

/** Every alert of industry, the rule that found it and what it found. */
export default function AlertList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { unitName } = useChoices()
  const sentence = useAlertSentence()
  const [state] = useTableState(['severity', 'rule'])
  const columns: Column<Alert>[] = [
    {
      key: 'severity',
      title: say('alert.severity'),
      value: (alert) => alert.severity,
      render: (alert) => <Lamp light={alert.severity} />,
      role: 'lamp',
      width: 84,
    },
    { key: 'label', title: say('alert.subject'), value: (alert) => alert.label, role: 'title' },
    { key: 'title', title: say('alert.rule'), value: (alert) => alert.title },
    { key: 'found', title: say('alert.found'), value: sentence },
    { key: 'on', title: say('alert.on'), value: (alert) => fullDay(alert.on), role: 'wide-only' },
    {
      key: 'township',
      title: say('enterprise.township'),
      value: (alert) => (alert.township ? unitName(alert.township) : null),
      role: 'wide-only',
    },
  ]
  const filters: Filter[] = [
    {
      key: 'severity',
      title: say('alert.severity'),
      options: [
        { value: 'RED', label: say('alert.red') },
        { value: 'YELLOW', label: say('alert.yellow') },
      ],
    },
    {
      key: 'rule',
      title: say('alert.rule'),
      options: rules.map((value) => ({
        value,
        label: say(`alertRule.${value.replaceAll('.', '-')}` as 'alertRule.plan-missing'),
      })),
    },
  ]
  return (
    <>
      <PageHeader title={say('alert.title')} note={say('alert.note')} />
      <ServerTable
        title={say('alert.title')}
        document={alertsQuery}
        at="industryAlerts"
        columns={columns}
        rowKey={(alert) => alert.id}
        filters={filters}
        filterOf={() => ({})}
        also={{
          ...(state.filters['severity'] ? { severity: state.filters['severity'] } : {}),
          ...(state.filters['rule'] ? { rule: state.filters['rule'] } : {}),
        }}
        searchable={false}
        onOpen={(alert) => go(placeOf(alert))}
        empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
      />
    </>
  )
}
