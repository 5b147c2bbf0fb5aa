import { Panel, Rows, Skeleton, useAsk, useFormats, type Column } from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { monthsQuery, type Month } from '../project/project-detail.graphql.ts'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'

const ProjectMonthChart = lazy(() => import('./project-month.chart.tsx'))

interface MonthsData {
  project: { id: string; annualInvestment: number; monthlyInvestments: Month[] | null } | null
}

/** 月度投资: month by month, as a chart and as the lines that were reported. */
export function ProjectMonthPanel({ projectId }: { projectId: string }) {
  const say = useText()
  const { month } = useFormats()
  const asks = useAsk<MonthsData>(monthsQuery, { id: projectId })
  const project = asks.data?.project
  const months = project?.monthlyInvestments ?? []
  const columns: Column<Month>[] = [
    { key: 'period', title: say('month.period'), value: (row) => month(row.period), role: 'title' },
    {
      key: 'completed',
      title: say('inWan', { name: say('month.completed') }),
      value: (row) => inWan(row.completed),
      align: 'right',
    },
    {
      key: 'cumulative',
      title: say('inWan', { name: say('month.cumulative') }),
      value: (row) => inWan(row.cumulative),
      align: 'right',
    },
    { key: 'image', title: say('month.image'), value: (row) => row.imageProgress },
    {
      key: 'state',
      title: say('month.state'),
      value: (row) => say(row.reported ? 'month.counted' : 'month.draft'),
      role: 'wide-only',
    },
  ]
  return (
    <Panel title={say('panels.months')} asks={asks}>
      {months.length === 0 ? (
        <p className="quiet">{say('month.none')}</p>
      ) : (
        <>
          <Suspense fallback={<Skeleton rows={6} />}>
            <ProjectMonthChart months={months} planned={project?.annualInvestment ?? 0} />
          </Suspense>
          <Rows
            label={say('panels.months')}
            rows={months.toSorted((a, b) => (a.period < b.period ? 1 : -1))}
            columns={columns}
            rowKey={(row) => row.id}
          />
        </>
      )}
    </Panel>
  )
}
