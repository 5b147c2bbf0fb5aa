import { defineModule, Navigate } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const EnterpriseList = lazy(() => import('./enterprise/enterprise-list.tsx'))
const EnterpriseDetail = lazy(() => import('./enterprise/enterprise-detail.tsx'))
const EnterpriseForm = lazy(() => import('./enterprise/enterprise-form.tsx'))
const EnterpriseStatusForm = lazy(() => import('./enterprise/enterprise-status-form.tsx'))
const EnterprisePlanForm = lazy(() => import('./enterprise-plan/enterprise-plan-form.tsx'))
const MonthlyOperationEntry = lazy(() => import('./monthly-operation/monthly-operation-entry.tsx'))
const MonthlyOperationReview = lazy(() => import('./monthly-operation/monthly-operation-review.tsx'))
const ServiceForm = lazy(() => import('./service-officer/service-form.tsx'))
const OfficerList = lazy(() => import('./service-officer/officer-list.tsx'))
const TrackForm = lazy(() => import('./watch/track-form.tsx'))
const WatchList = lazy(() => import('./watch/watch-list.tsx'))
const DifficultyForm = lazy(() => import('./difficulty/difficulty-form.tsx'))
const DifficultyList = lazy(() => import('./difficulty/difficulty-list.tsx'))
const DecliningList = lazy(() => import('./enterprise-plan/declining-list.tsx'))
const PlanList = lazy(() => import('./enterprise-plan/plan-list.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const CreditBoard = lazy(() => import('./credit/credit-board.tsx'))
const CreditEffects = lazy(() => import('./credit/credit-effects.tsx'))
const LoanList = lazy(() => import('./credit/loan-list.tsx'))
const ParkBoard = lazy(() => import('./park/park-board.tsx'))
const ParkWorks = lazy(() => import('./park/park-works.tsx'))
const RecoveryBoard = lazy(() => import('./recovery/recovery-board.tsx'))
const HeatBoard = lazy(() => import('./product/heat-board.tsx'))
const DispatchList = lazy(() => import('./dispatch/dispatch-list.tsx'))
const GoalList = lazy(() => import('./project-stage/goal-list.tsx'))
const Nursery = lazy(() => import('./upgrade/nursery.tsx'))
const UpgradeList = lazy(() => import('./upgrade/upgrade-list.tsx'))
const PolicyBoard = lazy(() => import('./policy/policy-board.tsx'))
const PolicyOutcomes = lazy(() => import('./policy/policy-outcomes.tsx'))

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
    { path: 'recovery', element: <RecoveryBoard /> },
    { path: 'declining', element: <DecliningList /> },
    { path: 'watch', element: <WatchList /> },
    { path: 'products', element: <HeatBoard /> },
    { path: 'dispatch', element: <DispatchList /> },
    { path: 'difficulties', element: <DifficultyList /> },
    { path: 'officers', element: <OfficerList /> },
    { path: 'plans', element: <PlanList /> },
    { path: 'nursery', element: <Nursery /> },
    { path: 'upgrades', element: <UpgradeList /> },
    { path: 'policies', element: <PolicyBoard /> },
    { path: 'policies/:policy', element: <PolicyOutcomes /> },
    { path: 'credit', element: <CreditBoard /> },
    { path: 'loans', element: <LoanList /> },
    { path: 'credit-effects', element: <CreditEffects /> },
    { path: 'parks', element: <ParkBoard /> },
    { path: 'park-works', element: <ParkWorks /> },
    { path: 'stage-goals', element: <GoalList /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'monthly-operation', element: <MonthlyOperationEntry /> },
    { path: 'review', element: <MonthlyOperationReview /> },
  ],
})
