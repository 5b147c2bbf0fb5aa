import {
  formatPercent,
  formatPoints,
  Lamp,
  PageHeader,
  ServerTable,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useLanguage,
  useMarks,
  useTableState,
  useUnits,
  type Column,
  type Filter,
  type SheetShape,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useText, type Text } from '../words.ts'
import { kinds, sectors, stages, tags } from './project.codes.ts'
import { projectList, projectTotals, type ProjectRow, type ProjectTotals } from './project.graphql.ts'
import { ProjectForm, projectFields } from './project-form.tsx'
import { completionRate, filterOfProjects, gravestLamp, inWan, troublesOf } from './project.rules.ts'

const filterKeys = ['township', 'authority', 'kind', 'stage', 'sector', 'tag', 'late', 'blocked']

function useFilters(): Filter[] {
  const say = useText()
  const { departments, townships } = useUnits()
  return [
    {
      key: 'late',
      title: say('lamp'),
      options: [
        { value: 'yes', label: say('list.late') },
        { value: 'no', label: say('list.inTime') },
      ],
    },
    { key: 'kind', title: say('kind'), options: kinds.map((value) => ({ value, label: say(`kinds.${value}`) })) },
    { key: 'stage', title: say('stage'), options: stages.map((value) => ({ value, label: say(`stages.${value}`) })) },
    { key: 'authority', title: say('authority'), options: departments },
    { key: 'township', title: say('township'), options: townships },
    {
      key: 'sector',
      title: say('sector'),
      options: sectors.map((value) => ({ value, label: say(`sectors.${value}`) })),
    },
    { key: 'tag', title: say('tag'), options: tags.map((value) => ({ value, label: say(`tags.${value}`) })) },
    {
      key: 'blocked',
      title: say('blocker'),
      options: [
        { value: 'yes', label: say('list.blocked') },
        { value: 'no', label: say('list.free') },
      ],
    },
  ]
}

function useColumns(): Column<ProjectRow>[] {
  const say = useText()
  const { separator } = useMarks()
  const { fullDay } = useFormats()
  const language = useLanguage()
  const lamp = (key: 'startLamp' | 'progressLamp' | 'libraryLamp'): Column<ProjectRow> => ({
    key,
    title: say(key),
    value: (row) => row[key] && say(`lamps.${row[key]}`),
    render: (row) => <Lamp light={row[key]} />,
    role: 'wide-only',
    optional: true,
  })
  const amount = (
    key: 'annualInvestment' | 'completedInvestment' | 'totalInvestment',
    more: object = {},
  ): Column<ProjectRow> => ({
    key,
    title: say('inWan', { name: say(key) }),
    value: (row) => inWan(row[key]),
    align: 'right',
    role: 'wide-only',
    ...more,
  })
  return [
    {
      key: 'lamp',
      title: say('lamp'),
      value: (row) => say(`lamps.${gravestLamp(row)}`),
      render: (row) => <Lamp light={gravestLamp(row)} />,
      role: 'lamp',
      width: 76,
    },
    { key: 'name', title: say('name'), value: (row) => row.name, sort: 'NAME', role: 'title' },
    { key: 'stage', title: say('stage'), value: (row) => say(`stages.${row.stage}`) },
    { key: 'kind', title: say('kind'), value: (row) => say(`kinds.${row.kind}`), role: 'wide-only' },
    amount('annualInvestment', { sort: 'ANNUAL_INVESTMENT' }),
    amount('completedInvestment'),
    {
      key: 'rate',
      title: say('completionRate'),
      value: (row) => formatPercent(completionRate(row.completedInvestment, row.annualInvestment)),
      align: 'right',
    },
    {
      key: 'behind',
      title: say('pace'),
      value: (row) => paceOf(row.pointsBehind, (points) => formatPoints(points, language), say),
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'place',
      title: say('place'),
      value: (row) => row.township?.name ?? row.authority?.short ?? row.authority?.name ?? row.authority?.code,
      role: 'wide-only',
    },
    {
      key: 'why',
      title: say('why'),
      value: (row) => troubleWords(row, say).join(separator),
    },
    {
      key: 'projectCode',
      title: say('projectCode'),
      value: (row) => row.projectCode,
      role: 'wide-only',
      optional: true,
    },
    { key: 'ownerUnit', title: say('ownerUnit'), value: (row) => row.ownerUnit, role: 'wide-only', optional: true },
    {
      key: 'authority',
      title: say('authority'),
      value: (row) => row.authority?.name,
      role: 'wide-only',
      optional: true,
    },
    {
      key: 'sector',
      title: say('sector'),
      value: (row) => say(`sectors.${row.sector}`),
      role: 'wide-only',
      optional: true,
    },
    amount('totalInvestment', { sort: 'TOTAL_INVESTMENT', optional: true }),
    {
      key: 'plannedStartOn',
      title: say('plannedStartOn'),
      value: (row) => row.plannedStartOn,
      render: (row) => fullDay(row.plannedStartOn),
      sort: 'PLANNED_START',
      role: 'wide-only',
      optional: true,
    },
    {
      key: 'startedOn',
      title: say('startedOn'),
      value: (row) => row.startedOn,
      render: (row) => fullDay(row.startedOn),
      sort: 'STARTED',
      role: 'wide-only',
      optional: true,
    },
    {
      key: 'plannedFinishOn',
      title: say('plannedFinishOn'),
      value: (row) => row.plannedFinishOn,
      render: (row) => fullDay(row.plannedFinishOn),
      sort: 'PLANNED_FINISH',
      role: 'wide-only',
      optional: true,
    },
    lamp('startLamp'),
    lamp('progressLamp'),
    lamp('libraryLamp'),
  ]
}

/** What lights a project's lamp, and what holds it up, in a few words. */
function troubleWords(row: ProjectRow, say: Text): string[] {
  return [
    ...troublesOf(row).map((trouble) => say(`troubles.${trouble}`)),
    ...(row.blocker ? [say('heldUp', { by: say(`blockers.${row.blocker}`) })] : []),
  ]
}

/** Ahead or behind, in words. */
function paceOf(points: number | null, write: (points: number) => string, say: Text): string | null {
  if (points === null) return null
  if (points === 0) return say('onPace')
  return say(points > 0 ? 'behind' : 'ahead', { points: write(Math.abs(points)) })
}

function Totals() {
  const say = useText()
  const { money } = useFormats()
  const [state] = useTableState(filterKeys)
  const filter = filterOfProjects(state.filters, state.text)
  const asks = useAsk<{ projectTotals: ProjectTotals | null }>(projectTotals, { filter })
  const totals = asks.data?.projectTotals
  if (!totals) return null
  return (
    <span className="quiet">
      {say('list.totals', {
        count: totals.count,
        planned: money(totals.plannedInvestment),
        completed: money(totals.completedInvestment),
        rate: formatPercent(completionRate(totals.completedInvestment, totals.plannedInvestment)),
      })}
    </span>
  )
}

/** What is known of the projects, as a spreadsheet; a new row goes to the reserve. */
function useProjectSheet(): SheetShape {
  const say = useText()
  const { planYear } = useCounty()
  const { departments, townships } = useUnits()
  return {
    service: 'projects',
    name: 'projects',
    title: say('list.title'),
    fields: projectFields(say, departments, townships, false),
    permission: 'projects.record',
    also: { planYear, ideaStage: 'IDEA' },
    refresh: ['ProjectList', 'ProjectTotals'],
  }
}

/** The county's projects: every filter lives in the address, the sums are those of what is filtered. */
export default function ProjectList() {
  const say = useText()
  const go = useNavigate()
  const can = useCan()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeader title={say('list.title')} note={<Totals />}>
        {can('projects.record') && (
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {say('form.add')}
          </button>
        )}
      </PageHeader>
      <ServerTable
        title={say('list.title')}
        document={projectList}
        at="projects"
        columns={useColumns()}
        rowKey={(row) => row.id}
        filters={useFilters()}
        filterOf={filterOfProjects}
        onOpen={(row) => void go(row.id)}
        sheet={useProjectSheet()}
        empty={{ title: say('list.none'), next: say('list.noneNext') }}
      />
      {adding && <ProjectForm onClose={() => setAdding(false)} onSaved={(id) => void go(id)} />}
    </>
  )
}
