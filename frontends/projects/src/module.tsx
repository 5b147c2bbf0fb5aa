import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const ProjectList = lazy(() => import('./project/project-list.tsx'))
const ProjectDetail = lazy(() => import('./project/project-detail.tsx'))
const MonthlyEntry = lazy(() => import('./monthly-report/monthly-report-entry.tsx'))
const MonthlyReview = lazy(() => import('./monthly-report/monthly-report-review.tsx'))

export default defineModule({
  routes: [
    { path: 'list', element: <ProjectList /> },
    { path: 'list/:id', element: <ProjectDetail /> },
    { path: 'monthly', element: <MonthlyEntry /> },
    { path: 'review', element: <MonthlyReview /> },
  ],
})
