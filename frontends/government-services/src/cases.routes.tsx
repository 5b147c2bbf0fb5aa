import { lazy } from 'react'
import type { RouteObject } from 'react-router'

const TodayPage = lazy(() => import('./case/today-page.tsx'))
const CaseList = lazy(() => import('./case/case-list.tsx'))
const CaseDetail = lazy(() => import('./case/case-detail.tsx'))
const EvaluationsPage = lazy(() => import('./evaluation/evaluations-page.tsx'))
const EfficiencyPage = lazy(() => import('./case/efficiency-page.tsx'))
const HallPage = lazy(() => import('./hall/hall-page.tsx'))
const ApplicationList = lazy(() => import('./project-approval/application-list.tsx'))
const ApplicationDetail = lazy(() => import('./project-approval/application-detail.tsx'))
const SharingPage = lazy(() => import('./data-sharing/sharing-page.tsx'))
const SystemsPage = lazy(() => import('./data-sharing/systems-page.tsx'))
const PointsPage = lazy(() => import('./people-point/points-page.tsx'))

/** Pages of the half of cases. */
export const caseRoutes: RouteObject[] = [
  { path: 'today', element: <TodayPage /> },
  { path: 'cases', element: <CaseList /> },
  { path: 'cases/:id', element: <CaseDetail /> },
  { path: 'evaluations', element: <EvaluationsPage /> },
  { path: 'efficiency', element: <EfficiencyPage /> },
  { path: 'hall', element: <HallPage /> },
  { path: 'approvals', element: <ApplicationList /> },
  { path: 'approvals/:id', element: <ApplicationDetail /> },
  { path: 'sharing', element: <SharingPage /> },
  { path: 'systems', element: <SystemsPage /> },
  { path: 'points', element: <PointsPage /> },
]
