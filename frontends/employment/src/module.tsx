import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const BoardPage = lazy(() => import('./report/board-page.tsx'))
const ResidentPage = lazy(() => import('./resident/resident-page.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const TrainingPage = lazy(() => import('./training/training-page.tsx'))
const StartedPage = lazy(() => import('./started/started-page.tsx'))
const ResidentDetail = lazy(() => import('./resident/resident-detail.tsx'))
const TrainingDetail = lazy(() => import('./training/training-detail.tsx'))
const SiteDetail = lazy(() => import('./site/site-detail.tsx'))
const ArrearsDetail = lazy(() => import('./arrears/arrears-detail.tsx'))
const VacancyDetail = lazy(() => import('./vacancy/vacancy-detail.tsx'))
const SitePage = lazy(() => import('./site/site-page.tsx'))
const ArrearsPage = lazy(() => import('./arrears/arrears-page.tsx'))
const JobPages = lazy(() => import('./job/job-pages.tsx'))
const UnemploymentPage = lazy(() => import('./job/unemployment-page.tsx'))
const GraduatePage = lazy(() => import('./graduate/graduate-page.tsx'))
const ProgrammePages = lazy(() => import('./programme/programme-pages.tsx'))
const VacancyPage = lazy(() => import('./vacancy/vacancy-page.tsx'))
const TransferPage = lazy(() => import('./transfer/transfer-page.tsx'))
const LabourBasePages = lazy(() => import('./labour-base/labour-base-pages.tsx'))
const LocalWorkPages = lazy(() => import('./local-work/local-work-pages.tsx'))
const InsurancePages = lazy(() => import('./insurance/insurance-pages.tsx'))
const PensionPage = lazy(() => import('./pension/pension-page.tsx'))
const IncomePages = lazy(() => import('./income/income-pages.tsx'))
const SiteRecordPages = lazy(() => import('./site/site-record-pages.tsx'))
const ContractPages = lazy(() => import('./contract/contract-pages.tsx'))
const GridPages = lazy(() => import('./inspection/grid-pages.tsx'))
const MonthEntry = lazy(() => import('./monthly/month-entry.tsx'))
const MonthReview = lazy(() => import('./monthly/month-review.tsx'))

export default defineModule({
  routes: [
    { path: 'board', element: <BoardPage /> },
    { path: 'residents', element: <ResidentPage /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'training', element: <TrainingPage /> },
    { path: 'sites', element: <SitePage /> },
    { path: 'sites/:id', element: <SiteDetail /> },
    { path: 'arrears/:id', element: <ArrearsDetail /> },
    { path: 'training/:id', element: <TrainingDetail /> },
    { path: 'residents/:id', element: <ResidentDetail /> },
    { path: 'vacancies/:id', element: <VacancyDetail /> },
    { path: 'started', element: <StartedPage /> },
    { path: 'arrears', element: <ArrearsPage /> },
    { path: 'jobs', element: <JobPages /> },
    { path: 'unemployment', element: <UnemploymentPage /> },
    { path: 'graduates', element: <GraduatePage /> },
    { path: 'programmes', element: <ProgrammePages /> },
    { path: 'vacancies', element: <VacancyPage /> },
    { path: 'transfers', element: <TransferPage /> },
    { path: 'labour-bases', element: <LabourBasePages /> },
    { path: 'local-work', element: <LocalWorkPages /> },
    { path: 'insurance', element: <InsurancePages /> },
    { path: 'pension', element: <PensionPage /> },
    { path: 'income', element: <IncomePages /> },
    { path: 'site-records', element: <SiteRecordPages /> },
    { path: 'contracts', element: <ContractPages /> },
    { path: 'grid', element: <GridPages /> },
    { path: 'monthly/:form', element: <MonthEntry /> },
    { path: 'review', element: <MonthReview /> },
  ],
})
