import {
  faultSentence,
  Lamp,
  Link,
  Outage,
  PageHeader,
  Panel,
  RecordFacts,
  Skeleton,
  StageSteps,
  useAsk,
  useFormats,
  useMarks,
  useParams,
} from '@tongchou/frontend-kit'
import { Acts } from '../acts.tsx'
import { alertsOfQuery, type Alert } from '../alert/alert.graphql.ts'
import { alertKey } from '../alert/alert.rules.ts'
import { ItemGuides } from '../guide/item-guides.tsx'
import { useLines } from '../lines.ts'
import { useCodes } from '../use-codes.ts'
import { VersionDiff } from '../version/version-diff.tsx'
import { VersionTimeline } from '../version/version-timeline.tsx'
import { useText } from '../words.ts'
import { serviceItemQuery, type ItemDetail } from './item.graphql.ts'
import { courseLines, itemLines } from './item.lines.ts'
import { ItemHistory } from './item-history.tsx'
import { useItemActs } from './use-item-acts.ts'

const allLines = [...itemLines, ...courseLines]
const shown = ['ServiceItemDetail', 'ServiceItemVersionDiff', 'ServiceItemAlerts', 'ServiceItemTrail', 'ServiceItems']

/** What speaks against the item now. */
function Troubles({ id }: { id: string }) {
  const say = useText()
  const asks = useAsk<{ governmentServicesAlerts: { nodes: Alert[] } | null }>(alertsOfQuery, { subjectId: id })
  const alerts = asks.data?.governmentServicesAlerts?.nodes ?? []
  if (alerts.length === 0) return null
  return (
    <ul className="records" aria-label={say('alert.title')}>
      {alerts.map((alert) => (
        <li key={alertKey(alert)}>
          <span>
            <Lamp light={alert.severity} /> {alert.title}
          </span>
          <span className="quiet">{alert.on}</span>
        </li>
      ))}
    </ul>
  )
}

/** Who supervises since it was cancelled or handed down. */
function FollowUps({ of }: { of: ItemDetail['cancellations'] }) {
  const say = useText()
  const { colon } = useMarks()
  const { word } = useCodes()
  const { fullDay } = useFormats()
  return of.map(({ id, kind, decidedOn, supervised }) => (
    <p key={id}>
      {say('item.followUp', { kind: word('cancelledKind', kind), on: fullDay(decidedOn) })}
      {colon}
      <Lamp light={supervised ? 'GREEN' : 'RED'} quiet />{' '}
      <Link to={`/m/government-services/cancelled?record=${id}`}>
        {say(supervised ? 'item.supervised' : 'item.unsupervised')}
      </Link>
    </p>
  ))
}

function Stages({ stage }: Pick<ItemDetail, 'stage'>) {
  const say = useText()
  const { optionsOf } = useCodes()
  const rests = stage === 'SUSPENDED' || stage === 'CANCELLED'
  const stages = optionsOf('itemStage')
    .filter(({ value }) => value === stage || !['SUSPENDED', 'CANCELLED'].includes(value))
    .map(({ value, label }) => ({ key: value, name: label }))
  return <StageSteps stages={rests ? stages : stages.slice(0, 3)} current={stage} label={say('field.stage')} />
}

function Item({ item, asks }: { item: ItemDetail; asks: ReturnType<typeof useAsk> }) {
  const say = useText()
  const { colon } = useMarks()
  const { word } = useCodes()
  const acts = useItemActs(item)
  const facts = useLines(allLines)
  const known = facts.filter(({ name, required }) => required || Reflect.get(item, name) !== null)
  return (
    <>
      <PageHeader title={item.name} note={[item.code, word('itemType', item.type)].join(' · ')}>
        <Acts of={acts} about={item.name} refresh={shown} />
      </PageHeader>
      <Stages stage={item.stage} />
      <Troubles id={item.id} />
      <Panel title={say('item.facts')} asks={asks}>
        <RecordFacts fields={known} row={item} />
        {item.oneThings.length > 0 && (
          <p>
            {say('item.oneThings')}
            {colon}
            {item.oneThings.map(({ id, name }) => (
              <Link key={id} to={`/m/government-services/one-things?record=${id}`}>
                {name}{' '}
              </Link>
            ))}
          </p>
        )}
        <FollowUps of={item.cancellations} />
      </Panel>
      <Panel title={say('version.timeline')} asks={asks}>
        <VersionTimeline item={item} refresh={shown} />
      </Panel>
      <Panel title={say('diff.title')} asks={asks}>
        <VersionDiff item={item} />
      </Panel>
      <ItemGuides item={item} />
      <ItemHistory id={item.id} fields={facts} />
    </>
  )
}

/** One service item: what it is, what it asked and asks of people, what is written about it. */
export default function ItemPage() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ serviceItem: ItemDetail | null }>(serviceItemQuery, { id })
  const item = asks.data?.serviceItem
  if (asks.loading) return <Skeleton rows={14} />
  if (item) return <Item key={item.id} item={item} asks={asks} />
  if (asks.unavailable) return <Outage name={say('register.item.title')} retry={asks.again} />
  return (
    <div className="empty">
      <b>{asks.faults[0] ? faultSentence(asks.faults[0]) : say('item.notFound')}</b>
      <Link to="/m/government-services/items">{say('item.back')}</Link>
    </div>
  )
}
