import {
  formatMonth,
  PageHeader,
  Skeleton,
  useCounty,
  useLanguage,
  useSession,
  useWords,
  Widgets,
} from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { widgetsOf } from './widget-host.tsx'
import { menuFor, useRegistry } from './registry.ts'
import { MenuLinks } from './sidebar.tsx'

const Health = lazy(() => import('./health.page.tsx'))

/** What one owes this month: a few lines from each of the viewer's departments, not a dashboard. */
export function Workbench() {
  const say = useWords('shell')
  const language = useLanguage()
  const { viewer } = useSession()
  const { businessDate } = useCounty()
  const modules = useRegistry()
  const office = viewer?.department?.name ?? viewer?.township?.name
  const empty = widgetsOf(modules, 'workbench', viewer).length === 0
  // Who runs the platform owes no report: the platform itself is the work.
  if (empty && viewer?.roles.includes('SYSTEM_ADMINISTRATOR'))
    return (
      <Suspense fallback={<Skeleton />}>
        <Health />
      </Suspense>
    )
  return (
    <>
      <PageHeader title={say('workbench.title')}>
        <span className="quiet">{[formatMonth(businessDate, language), office].filter(Boolean).join(' · ')}</span>
      </PageHeader>
      <div className="workbench">
        <Widgets slot="workbench" />
      </div>
      {empty && (
        <div className="workbench-none">
          <p>{say('workbench.none')}</p>
          <MenuLinks modules={menuFor(modules, viewer)} />
        </div>
      )}
    </>
  )
}
