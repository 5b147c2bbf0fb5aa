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
const ServiceForm = lazy(() => import('./service-officer/service-form.tsx'))
const TrackForm = lazy(() => import('./watch/track-form.tsx'))
const DifficultyForm = lazy(() => import('./difficulty/difficulty-form.tsx'))
const DifficultyList = lazy(() => import('./difficulty/difficulty-list.tsx'))
const DecliningList = lazy(() => import('./enterprise-plan/declining-list.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const AwardForm = lazy(() => import('./policy/award-form.tsx'))
const LoanForm = lazy(() => import('./credit/loan-form.tsx'))
const CreditBoard = lazy(() => import('./credit/credit-board.tsx'))
const ParkBoard = lazy(() => import('./park/park-board.tsx'))
const RecoveryBoard = lazy(() => import('./recovery/recovery-board.tsx'))
const PolicyBoard = lazy(() => import('./policy/policy-board.tsx'))

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
    { path: 'enterprises/:uscc/track', element: <TrackForm /> },
    { path: 'enterprises/:uscc/officer', element: <ServiceForm step="officer" /> },
    { path: 'enterprises/:uscc/visit', element: <ServiceForm step="visit" /> },
    { path: 'enterprises/:uscc/difficulty', element: <DifficultyForm step="raise" /> },
    { path: 'enterprises/:uscc/difficulty/:difficulty/assign', element: <DifficultyForm step="assign" /> },
    { path: 'enterprises/:uscc/difficulty/:difficulty/reply', element: <DifficultyForm step="reply" /> },
    { path: 'enterprises/:uscc/difficulty/:difficulty/resolve', element: <DifficultyForm step="resolve" /> },
    { path: 'enterprises/:uscc/loan/:loan', element: <LoanForm /> },
    { path: 'enterprises/:uscc/award/:award', element: <AwardForm /> },
    { path: 'recovery', element: <RecoveryBoard /> },
    { path: 'credit', element: <CreditBoard /> },
    { path: 'parks', element: <ParkBoard /> },
    { path: 'policies', element: <PolicyBoard /> },
    { path: 'declining', element: <DecliningList /> },
    { path: 'difficulties', element: <DifficultyList /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'monthly-operation', element: <MonthlyOperationForm /> },
    { path: 'review', element: <MonthlyOperationReview /> },
  ],
})
