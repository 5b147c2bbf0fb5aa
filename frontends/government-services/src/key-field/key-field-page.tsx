import {
  formatPercent,
  Link,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useMarks,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { shareOf } from '../overview/overview.rules.ts'
import { useCodes } from '../use-codes.ts'
import { useInUnit, useText } from '../words.ts'
import { keyFieldsQuery, writtenQuery, type KeyFieldsData, type Missing, type Written } from './key-field.graphql.ts'
import { lackingKinds, linesOfFields, type FieldLine } from './key-field.rules.ts'

/** As many as one question may name apart. */
const most = 40

function ByField({ data }: { data: KeyFieldsData }) {
  const say = useText()
  const inUnit = useInUnit()
  const go = useNavigate()
  const { word } = useCodes()
  const columns: Column<FieldLine>[] = [
    { key: 'field', title: say('field.keyField'), value: ({ field }) => word('keyField', field), role: 'title' },
    { key: 'items', title: inUnit(say('overview.items'), 'items'), value: ({ items }) => items, align: 'right' },
    {
      key: 'done',
      title: inUnit(say('keyField.done'), 'items'),
      value: ({ items, missing }) => items - missing,
      align: 'right',
    },
    {
      key: 'missing',
      title: inUnit(say('keyField.missing'), 'items'),
      value: ({ missing }) => missing,
      align: 'right',
    },
    {
      key: 'rate',
      title: say('keyField.rate'),
      value: ({ items, missing }) => formatPercent(shareOf(items - missing, items)),
      align: 'right',
    },
  ]
  return (
    <Rows
      label={say('keyField.byField')}
      rows={linesOfFields(data)}
      columns={columns}
      rowKey={({ field }) => field}
      onOpen={({ field }) => void go(`/m/government-services/items?keyField=${field}`)}
    />
  )
}

/** Items that lack something, each with what. */
function Lacking({ items, total }: { items: Missing[]; total: number }) {
  const say = useText()
  const { separator } = useMarks()
  const { nameOf } = useUnits()
  const { word } = useCodes()
  const shown = useMemo(() => items.slice(0, most), [items])
  const document = useMemo(() => writtenQuery(shown.map(({ subjectId }) => subjectId)), [shown])
  const written = useAsk<Record<string, { nodes: Written[] } | null>>(document).data
  return (
    <>
      <ul className="records">
        {shown.map(({ subjectId, label, department }, at) => (
          <li key={subjectId}>
            <Link to={`/m/government-services/items/${subjectId}`}>{label}</Link>
            <span className="quiet" style={{ textAlign: 'right' }}>
              {nameOf(department)}
              {written?.[`g${at}`] && (
                <b className="lacking">
                  {say('keyField.lacks', {
                    what: lackingKinds(written[`g${at}`]?.nodes ?? [])
                      .map((kind) => word('guideKind', kind))
                      .join(separator),
                  })}
                </b>
              )}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <Link to="/m/government-services/alerts?rule=service-item.guide-missing">
          {say('overview.allOf', { count: total })}
        </Link>
      )}
    </>
  )
}

/** 重点领域标准化: procedure and guide of each item in the five key fields, and what is not written yet. */
export default function KeyFieldPage() {
  const say = useText()
  const asks = useAsk<KeyFieldsData>(keyFieldsQuery)
  const missing = asks.data?.missing
  return (
    <>
      <PageHeader title={say('keyField.title')} note={say('keyField.note')} />
      <Panel title={say('keyField.byField')} asks={asks}>
        {asks.data && <ByField data={asks.data} />}
      </Panel>
      <Panel title={say('keyField.lacking')} asks={asks}>
        {missing && missing.nodes.length > 0 ? (
          <Lacking items={missing.nodes} total={missing.totalCount} />
        ) : (
          <p className="quiet">{say('keyField.none')}</p>
        )}
      </Panel>
    </>
  )
}
