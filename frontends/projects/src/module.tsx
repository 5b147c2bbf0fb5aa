import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const ProjectList = lazy(() => import('./project/project-list.tsx'))
const ProjectDetail = lazy(() => import('./project/project-detail.tsx'))
const StepPlace = lazy(() => import('./approval-step/step-place.tsx'))
const MonthlyEntry = lazy(() => import('./monthly-report/monthly-report-entry.tsx'))
const MonthlyReview = lazy(() => import('./monthly-report/monthly-report-review.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const RateReport = lazy(() => import('./report/rate-report.tsx'))
const DispatchReport = lazy(() => import('./report/dispatch-report.tsx'))
const Promotion = lazy(() => import('./promotion/promotion.tsx'))
const UpperPlan = lazy(() => import('./upper-plan/upper-plan.tsx'))
const ProjectBooks = lazy(() => import('./project-book/project-book-list.tsx'))
const PolicyList = lazy(() => import('./policy/policy-list.tsx'))
const GapList = lazy(() => import('./infrastructure-gap/gap-list.tsx'))
const Environment = lazy(() => import('./environment/environment.tsx'))
const BaseFigureList = lazy(() => import('./base-figure/base-figure-list.tsx'))
const ProjectChangeList = lazy(() => import('./project-change/project-change-list.tsx'))
const Scorecard = lazy(() => import('./report/scorecard.tsx'))
const Coverage = lazy(() => import('./report/coverage.tsx'))
const VisitList = lazy(() => import('./visit/visit-list.tsx'))

export default defineModule({
  routes: [
    { path: 'list', element: <ProjectList /> },
    { path: 'list/:id', element: <ProjectDetail /> },
    { path: 'list/steps/:id', element: <StepPlace /> },
    { path: 'monthly', element: <MonthlyEntry /> },
    { path: 'review', element: <MonthlyReview /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'rates', element: <RateReport /> },
    { path: 'dispatch', element: <DispatchReport /> },
    { path: 'promotion', element: <Promotion /> },
    { path: 'upper-plan', element: <UpperPlan /> },
    { path: 'books', element: <ProjectBooks /> },
    { path: 'policies', element: <PolicyList /> },
    { path: 'gaps', element: <GapList /> },
    { path: 'environment', element: <Environment /> },
    { path: 'base-figures', element: <BaseFigureList /> },
    { path: 'changes', element: <ProjectChangeList /> },
    { path: 'visits', element: <VisitList /> },
    { path: 'scorecard', element: <Scorecard /> },
    { path: 'coverage', element: <Coverage /> },
  ],
})
