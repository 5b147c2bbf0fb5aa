import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'
import { Navigate } from 'react-router'

const EnterpriseList = lazy(() => import('./enterprise/enterprise-list.tsx'))
const EnterpriseDetail = lazy(() => import('./enterprise/enterprise-detail.tsx'))
const EnterpriseForm = lazy(() => import('./enterprise/enterprise-form.tsx'))
const EnterpriseStatusForm = lazy(() => import('./enterprise/enterprise-status-form.tsx'))
const EnterprisePlanForm = lazy(() => import('./enterprise-plan/enterprise-plan-form.tsx'))
const MonthlyOperationForm = lazy(() => import('./monthly-operation/monthly-operation-form.tsx'))
const MonthlyOperationReview = lazy(() => import('./monthly-operation/monthly-operation-review.tsx'))

export default defineModule({
  routes: [
    { index: true, element: <Navigate to="enterprises" replace /> },
    { path: 'enterprises', element: <EnterpriseList /> },
    { path: 'enterprises/new', element: <EnterpriseForm /> },
    { path: 'enterprises/:uscc', element: <EnterpriseDetail /> },
    { path: 'enterprises/:uscc/edit', element: <EnterpriseForm /> },
    { path: 'enterprises/:uscc/status', element: <EnterpriseStatusForm /> },
    { path: 'enterprises/:uscc/plan', element: <EnterprisePlanForm step="open" /> },
    { path: 'enterprises/:uscc/plan/:plan/review', element: <EnterprisePlanForm step="review" /> },
    { path: 'enterprises/:uscc/plan/:plan/close', element: <EnterprisePlanForm step="close" /> },
    { path: 'monthly-operation', element: <MonthlyOperationForm /> },
    { path: 'review', element: <MonthlyOperationReview /> },
  ],
})
