import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const Overview = lazy(() => import('./report/overview.tsx'))
const MyFunds = lazy(() => import('./upper-fund/my-funds.tsx'))
const SpendingEntry = lazy(() => import('./monthly/spending-entry.tsx'))
const RevenueEntry = lazy(() => import('./monthly/revenue-entry.tsx'))
const PeriodReview = lazy(() => import('./monthly/period-review.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const FundList = lazy(() => import('./upper-fund/fund-list.tsx'))
const FundDetail = lazy(() => import('./upper-fund/fund-detail.tsx'))
const LineList = lazy(() => import('./upper-fund/line-list.tsx'))
const PaymentList = lazy(() => import('./upper-fund/payment-list.tsx'))
const GrowthBoard = lazy(() => import('./seeking/growth-board.tsx'))
const CatchUpPlanList = lazy(() => import('./seeking/catch-up-plan-list.tsx'))
const WindowBoard = lazy(() => import('./seeking/window-board.tsx'))
const BudgetFocusList = lazy(() => import('./seeking/budget-focus-list.tsx'))
const BudgetSubmissionList = lazy(() => import('./seeking/budget-submission-list.tsx'))
const FundContactList = lazy(() => import('./seeking/fund-contact-list.tsx'))
const PreliminaryFeeList = lazy(() => import('./preliminary-fee/preliminary-fee-list.tsx'))
const ProjectCapitalList = lazy(() => import('./project-capital/project-capital-list.tsx'))
const AwardPayoutList = lazy(() => import('./award/award-payout-list.tsx'))
const RevenueTrend = lazy(() => import('./revenue/trend.tsx'))
const RevenueMonthList = lazy(() => import('./revenue/revenue-month-list.tsx'))
const ClueBoard = lazy(() => import('./tax-clue/clue-board.tsx'))
const TaxArrearsList = lazy(() => import('./tax-arrears/tax-arrears-list.tsx'))
const TaxReliefList = lazy(() => import('./tax-relief/tax-relief-list.tsx'))
const TaxSourceList = lazy(() => import('./tax-source/tax-source-list.tsx'))
const OutsideContractList = lazy(() => import('./tax-source/outside-contract-list.tsx'))
const NonTaxReceiptList = lazy(() => import('./non-tax/non-tax-receipt-list.tsx'))
const CollectingUnitList = lazy(() => import('./non-tax/collecting-unit-list.tsx'))
const FinanceReformTaskList = lazy(() => import('./reform/reform-task-list.tsx'))
const ProgressBoard = lazy(() => import('./budget/progress-board.tsx'))
const EightBoard = lazy(() => import('./budget/eight-board.tsx'))
const BudgetLineList = lazy(() => import('./budget/budget-line-list.tsx'))
const TemporaryPaymentList = lazy(() => import('./temporary-payment/temporary-payment-list.tsx'))
const DebtItemList = lazy(() => import('./debt/debt-item-list.tsx'))
const BorrowingApprovalList = lazy(() => import('./debt/borrowing-approval-list.tsx'))
const LoanRenewalList = lazy(() => import('./loan-renewal/loan-renewal-list.tsx'))
const FundraisingCaseList = lazy(() => import('./fundraising/fundraising-case-list.tsx'))
const FundraisingAdList = lazy(() => import('./fundraising/fundraising-ad-list.tsx'))
const LendingPlatformList = lazy(() => import('./fundraising/lending-platform-list.tsx'))
const RiskList = lazy(() => import('./financial-risk/risk-list.tsx'))

export default defineModule({
  routes: [
    { path: 'overview', element: <Overview /> },
    { path: 'my-funds', element: <MyFunds /> },
    { path: 'budget-spending', element: <SpendingEntry /> },
    { path: 'revenue', element: <RevenueEntry /> },
    { path: 'review', element: <PeriodReview /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'funds', element: <FundList /> },
    { path: 'funds/:id', element: <FundDetail /> },
    { path: 'lines', element: <LineList /> },
    { path: 'payments', element: <PaymentList /> },
    { path: 'growth', element: <GrowthBoard /> },
    { path: 'catch-up-plans', element: <CatchUpPlanList /> },
    { path: 'windows', element: <WindowBoard /> },
    { path: 'budget-focuses', element: <BudgetFocusList /> },
    { path: 'submissions', element: <BudgetSubmissionList /> },
    { path: 'contacts', element: <FundContactList /> },
    { path: 'fees', element: <PreliminaryFeeList /> },
    { path: 'capital', element: <ProjectCapitalList /> },
    { path: 'awards', element: <AwardPayoutList /> },
    { path: 'trend', element: <RevenueTrend /> },
    { path: 'trend/months', element: <RevenueMonthList /> },
    { path: 'clues', element: <ClueBoard /> },
    { path: 'arrears', element: <TaxArrearsList /> },
    { path: 'reliefs', element: <TaxReliefList /> },
    { path: 'sources', element: <TaxSourceList /> },
    { path: 'sources/outside-contracts', element: <OutsideContractList /> },
    { path: 'non-tax', element: <NonTaxReceiptList /> },
    { path: 'non-tax/collecting-units', element: <CollectingUnitList /> },
    { path: 'reform', element: <FinanceReformTaskList /> },
    { path: 'progress', element: <ProgressBoard /> },
    { path: 'eight', element: <EightBoard /> },
    { path: 'budget-lines', element: <BudgetLineList /> },
    { path: 'temporary', element: <TemporaryPaymentList /> },
    { path: 'debts', element: <DebtItemList /> },
    { path: 'borrowing-approvals', element: <BorrowingApprovalList /> },
    { path: 'renewals', element: <LoanRenewalList /> },
    { path: 'fundraising', element: <FundraisingCaseList /> },
    { path: 'fundraising/ads', element: <FundraisingAdList /> },
    { path: 'fundraising/platforms', element: <LendingPlatformList /> },
    { path: 'risks', element: <RiskList /> },
  ],
})
