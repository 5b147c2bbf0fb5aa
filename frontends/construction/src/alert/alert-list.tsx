import { Lamp, PageHeader, ServerTable, useFormats, useTableState, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { alertRules } from './alert.codes.ts'
import { alertsQuery, type Alert } from './alert.graphql.ts'
import { placeOf } from './alert.rules.ts'
import { useAlertSentence } from './alert-sentence.ts'

const none = () => ({})

/** Every alert of construction, the gravest first: what was found, whose it is, and the way to it. */
export default function AlertList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const sentence = useAlertSentence()
  const [{ filters }] = useTableState(['severity', 'rule'])
  const { severity, rule } = filters
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
    { key: 'rule', title: say('alert.rule'), value: (alert) => say(`rules.${alert.rule}`) },
    { key: 'found', title: say('alert.found'), value: sentence },
    { key: 'on', title: say('alert.on'), value: (alert) => alert.on && fullDay(alert.on), role: 'wide-only' },
    {
      key: 'unit',
      title: say('alert.unit'),
      value: (alert) => nameOf(alert.township ?? alert.department),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('alert.title')} note={say('alert.note')} />
      <ServerTable<Alert>
        title={say('alert.title')}
        document={alertsQuery}
        at="constructionAlerts"
        columns={columns}
        rowKey={({ id }) => id}
        filters={[
          {
            key: 'severity',
            title: say('alert.severity'),
            options: [
              { value: 'RED', label: say('lamps.RED') },
              { value: 'YELLOW', label: say('lamps.YELLOW') },
            ],
          },
          {
            key: 'rule',
            title: say('alert.rule'),
            options: alertRules.map((value) => ({ value, label: say(`rules.${value}`) })),
          },
        ]}
        filterOf={none}
        also={{ ...(severity ? { severity } : {}), ...(rule ? { rule } : {}) }}
        searchable={false}
        onOpen={(alert) => void go(placeOf(alert))}
        empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
      />
    </>
  )
}
