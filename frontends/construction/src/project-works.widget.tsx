import {
  defineWidget,
  formatPercent,
  gql,
  lampColumn,
  Outage,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import type { Code } from './codes.ts'
import { lightOfFacility } from './facility/facility.rules.ts'
import { lightOfBatch, standingOfBatch } from './housing/housing.rules.ts'
import { useCodeName, useText } from './words.ts'
import { lightOfWork } from './work/work.rules.ts'

interface Batch {
  id: string
  name: string
  homes: number
  plannedStartOn: string
  plannedFinishOn: string
  startedOn: string | null
  completedOn: string | null
}

interface Work {
  id: string
  name: string
  quantity: number
  unit: Code<'WorkUnit'>
  state: Code<'ConstructionWorkState'>
  acceptanceDueOn: string
  acceptedOn: string | null
  pointsBehind: number | null
  lastProgress: { period: string; percent: number } | null
  housingBatches: Batch[] | null
}

interface ProjectFacility {
  id: string
  name: string
  kind: Code<'FacilityKind'>
  state: Code<'FacilityState'>
  dueOn: string
  acceptedOn: string | null
  daysUnused: number | null
}

interface ProjectWorks {
  id: string
  constructionWorks: Work[] | null
  facilities: ProjectFacility[] | null
}

const projectWorksQuery = gql`
  query ProjectConstructionPanel($id: ID!) {
    project(id: $id) {
      id
      constructionWorks {
        id
        name
        quantity
        unit
        state
        acceptanceDueOn
        acceptedOn
        pointsBehind
        lastProgress {
          period
          percent
        }
        housingBatches {
          id
          name
          homes
          plannedStartOn
          plannedFinishOn
          startedOn
          completedOn
        }
      }
      facilities {
        id
        name
        kind
        state
        dueOn
        acceptedOn
        daysUnused
      }
    }
  }
`

const pathTo = (page: string, { id, name }: { id: string; name: string }, view?: string) =>
  `/m/construction/${page}?${new URLSearchParams({ ...(view ? { view } : {}), q: name, record: id }).toString()}`

function Works({ works }: { works: Work[] }) {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay, month } = useFormats()
  const { businessDate } = useCounty()
  const progress = ({ lastProgress }: Work) =>
    lastProgress && `${formatPercent(lastProgress.percent)} · ${month(lastProgress.period)}`
  const columns: Column<Work>[] = [
    lampColumn<Work>(say('state'), (work) => ({
      light: lightOfWork(work, businessDate),
      word: nameOf('ConstructionWorkState', work.state),
    })),
    {
      key: 'name',
      title: say('work.fields.name'),
      value: ({ name }) => name,
      render: (work) => <Link to={pathTo('works', work)}>{work.name}</Link>,
      role: 'title',
    },
    {
      key: 'extent',
      title: say('workMore.extent'),
      value: ({ quantity, unit }) => `${quantity} ${nameOf('WorkUnit', unit)}`,
      align: 'right',
    },
    { key: 'progress', title: say('workMore.progress'), value: progress, align: 'right' },
    {
      key: 'due',
      title: say('work.fields.acceptanceDueOn'),
      value: ({ acceptanceDueOn }) => fullDay(acceptanceDueOn),
      role: 'wide-only',
    },
  ]
  return <Rows label={say('project.works')} rows={works} columns={columns} rowKey={({ id }) => id} />
}

type BatchOfWork = Batch & { work: string }

function Batches({ batches }: { batches: BatchOfWork[] }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const standing = (batch: Batch) =>
    say(`batchStep.${standingOfBatch(batch, businessDate)}`, { day: fullDay(batch.plannedStartOn) })
  const columns: Column<BatchOfWork>[] = [
    lampColumn<BatchOfWork>(say('state'), (batch) => ({
      light: lightOfBatch(batch, businessDate),
      word: standing(batch),
    })),
    {
      key: 'name',
      title: say('batch.fields.name'),
      value: ({ name }) => name,
      render: (batch) => <Link to={pathTo('housing', batch, 'batches')}>{batch.name}</Link>,
      role: 'title',
    },
    { key: 'homes', title: say('batch.fields.homes'), value: ({ homes }) => homes, align: 'right' },
    { key: 'work', title: say('batch.fields.workId'), value: ({ work }) => work, role: 'wide-only' },
  ]
  return <Rows label={say('project.batches')} rows={batches} columns={columns} rowKey={({ id }) => id} />
}

function Facilities({ facilities }: { facilities: ProjectFacility[] }) {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const columns: Column<ProjectFacility>[] = [
    lampColumn<ProjectFacility>(say('state'), (facility) => ({
      light: lightOfFacility(facility, businessDate),
      word: nameOf('FacilityState', facility.state),
    })),
    {
      key: 'name',
      title: say('facility.fields.name'),
      value: ({ name }) => name,
      render: (facility) => <Link to={pathTo('facilities', facility)}>{facility.name}</Link>,
      role: 'title',
    },
    { key: 'kind', title: say('facility.fields.kind'), value: ({ kind }) => nameOf('FacilityKind', kind) },
    { key: 'due', title: say('facility.fields.dueOn'), value: ({ dueOn }) => fullDay(dueOn), role: 'wide-only' },
  ]
  return <Rows label={say('project.facilities')} rows={facilities} columns={columns} rowKey={({ id }) => id} />
}

/** What the project builds on the ground: its works with their batches of homes, and its public facilities. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const asks = useAsk<{ project: ProjectWorks | null }>(projectWorksQuery, { id: subject }, { skip: !subject })
  const project = asks.data?.project
  if (asks.loading) return <Skeleton rows={3} />
  if (!project?.constructionWorks || !project.facilities)
    return <Outage name={say('widget.project')} retry={asks.again} />
  const { constructionWorks: works, facilities } = project
  const batches = works.flatMap(({ name, housingBatches }) =>
    (housingBatches ?? []).map((batch) => ({ ...batch, work: name })),
  )
  if (works.length + facilities.length === 0) return <p className="quiet">{say('project.none')}</p>
  return (
    <>
      {works.length > 0 && (
        <>
          <h3>{say('project.works')}</h3>
          <Works works={works} />
        </>
      )}
      {batches.length > 0 && (
        <>
          <h3>{say('project.batches')}</h3>
          <Batches batches={batches} />
        </>
      )}
      {facilities.length > 0 && (
        <>
          <h3>{say('project.facilities')}</h3>
          <Facilities facilities={facilities} />
        </>
      )}
    </>
  )
})
