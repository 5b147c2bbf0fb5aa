import { RegisterPage, useFormats, useTableState, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { confirmNotice, noticesQuery, type Notice } from './notice.graphql.ts'

const refresh = ['GeohazardWarnings']
const history = { service: 'naturalResources', type: 'GeohazardNotice' }
const none = () => ({})

/** 预警接收: one notice a point, those that nobody confirmed before all; a township confirms its own. */
export default function NoticeList() {
  const say = useText()
  const { townships } = useUnits()
  const { fullDay } = useFormats()
  const [{ filters }] = useTableState(['township', 'confirmed'])
  const { township, confirmed } = filters
  const fields = useMemo<RegisterField<Notice>[]>(
    () => [
      { name: 'point', title: say('field.pointId'), kind: 'text', column: 'title' },
      { name: 'watcher', title: say('field.watcher'), kind: 'text' },
      { name: 'confirmedOn', title: say('warning.confirmedOn'), kind: 'day' },
      { name: 'confirmedBy', title: say('warning.confirmedBy'), kind: 'text' },
      { name: 'measure', title: say('warning.measure'), kind: 'long' },
    ],
    [say],
  )
  const warningOf = ({ warning }: Notice) =>
    warning ? `${say(`geohazardWarningLevel.${warning.level}`)} · ${warning.number}` : undefined
  return (
    <RegisterPage<Notice>
      title={say('warning.notices')}
      document={noticesQuery}
      at="geohazardNotices"
      fields={fields}
      columns={[
        { key: 'warning', title: say('warning.level'), value: warningOf },
        { key: 'watcher', title: say('field.watcher'), value: ({ watcher }) => watcher, role: 'wide-only' },
        {
          key: 'confirmed',
          title: say('warning.confirmed'),
          value: ({ confirmedOn, confirmedBy }) => confirmedOn && `${fullDay(confirmedOn)} ${confirmedBy ?? ''}`,
          render: ({ confirmedOn, confirmedBy }) =>
            confirmedOn ? (
              `${fullDay(confirmedOn)} ${confirmedBy ?? ''}`
            ) : (
              <span className="lamp-RED">{say('warning.unconfirmed')}</span>
            ),
        },
        { key: 'measure', title: say('warning.measure'), value: ({ measure }) => measure, role: 'wide-only' },
      ]}
      filters={[
        { key: 'township', title: say('field.township'), options: townships },
        {
          key: 'confirmed',
          title: say('warning.confirmed'),
          options: [
            { value: 'false', label: say('warning.unconfirmed') },
            { value: 'true', label: say('warning.confirmed') },
          ],
        },
      ]}
      filterBy={none}
      variables={{
        ...(township ? { township } : {}),
        ...(confirmed ? { confirmed: confirmed === 'true' } : {}),
      }}
      nameOf={(row) => [row.point?.name, warningOf(row)].filter(Boolean).join(' · ')}
      steps={[
        {
          title: say('warning.confirm'),
          permission: 'natural-resources.record',
          when: ({ confirmedOn }) => confirmedOn === null,
          document: confirmNotice,
          fields: [
            { name: 'confirmedBy', title: say('warning.confirmedBy'), kind: 'text', required: true },
            { name: 'measure', title: say('warning.measure'), kind: 'long' },
          ],
          start: ({ watcher }) => ({ confirmedBy: watcher }),
        },
      ]}
      history={history}
      refresh={refresh}
      empty={{ title: say('warning.noNotices'), next: say('noneNext') }}
    />
  )
}
