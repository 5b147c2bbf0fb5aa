import { PageHeader, Panel, Rows, useAsk, useMarks, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useCodes } from '../use-codes.ts'
import { useAskedWords } from '../version/asked-words.ts'
import { useText } from '../words.ts'
import { conflictsQuery, type ComparedItem, type Conflict, type Difference } from './comparison.graphql.ts'

/** How an item reads in each point in which items of one name may differ. */
function useReadings(): Record<Difference, (item: ComparedItem) => string | null | undefined> {
  const say = useText()
  const { word } = useCodes()
  const asked = useAskedWords()
  return {
    NAME: ({ name }) => name,
    LEGAL_BASIS: ({ legalBasis }) => legalBasis,
    TYPE: ({ type }) => word('itemType', type),
    LEGAL_DAYS: ({ current }) => current && say('version.days', { count: current.legalDays }),
    PROMISED_DAYS: ({ current }) => current && asked.days(current.promisedDays),
    MATERIALS: ({ current }) => current && current.materials.join(say('mark.lines')),
    FEE: ({ current }) => current && asked.fee(current.fee),
  }
}

function Compared({ of }: { of: Conflict }) {
  const say = useText()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const readings = useReadings()
  const columns: Column<ComparedItem>[] = [
    {
      key: 'department',
      title: say('field.department'),
      value: ({ department }) => nameOf(department),
      role: 'title',
    },
    ...of.differences.map((difference): Column<ComparedItem> => ({
      key: difference,
      title: say(`comparison.${difference}`),
      value: readings[difference],
    })),
  ]
  return (
    <Rows
      label={of.name}
      rows={of.items}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void go(`/m/government-services/items/${id}`)}
    />
  )
}

/** 比对规范: items of one name in several departments, side by side in what they differ in. */
export default function ComparisonPage() {
  const say = useText()
  const { separator } = useMarks()
  const asks = useAsk<{ serviceItemConflicts: Conflict[] | null }>(conflictsQuery)
  const conflicts = asks.data?.serviceItemConflicts ?? []
  return (
    <>
      <PageHeader title={say('comparison.title')} note={say('comparison.note')} />
      {asks.data && conflicts.length === 0 && <p className="quiet">{say('comparison.none')}</p>}
      {!asks.data && (
        <Panel title={say('comparison.title')} asks={asks}>
          {null}
        </Panel>
      )}
      {conflicts.map((conflict) => (
        <Panel
          key={conflict.name}
          title={say('comparison.named', {
            name: conflict.name,
            departments: conflict.departments,
            points: conflict.differences.map((difference) => say(`comparison.${difference}`)).join(separator),
          })}
        >
          <Compared of={conflict} />
        </Panel>
      ))}
    </>
  )
}
