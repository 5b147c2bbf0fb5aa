import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const Board = lazy(() => import('./board/board.tsx'))
const MonthlyEntry = lazy(() => import('./monthly/monthly-entry.tsx'))
const MonthlyReview = lazy(() => import('./monthly/monthly-review.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const CaseBoard = lazy(() => import('./urban-case/case-board.tsx'))
const CaseDetail = lazy(() => import('./urban-case/case-detail.tsx'))
const Works = lazy(() => import('./work/works.tsx'))
const Facilities = lazy(() => import('./facility/facilities.tsx'))
const Checklist = lazy(() => import('./facility/checklist.tsx'))
const Housing = lazy(() => import('./housing/housing.tsx'))
const HeatingSections = lazy(() => import('./heating/section-list.tsx'))
const Funding = lazy(() => import('./funding/funding.tsx'))
const Concessions = lazy(() => import('./concession/concessions.tsx'))
const Gaps = lazy(() => import('./gap/gap-list.tsx'))
const CaseSettings = lazy(() => import('./urban-case/case-settings.tsx'))
const Links = lazy(() => import('./command-centre/link-list.tsx'))
const Sanitation = lazy(() => import('./sanitation/sanitation.tsx'))
const Criteria = lazy(() => import('./sanitation/criterion-list.tsx'))
const Procurement = lazy(() => import('./procurement/procurement.tsx'))
const Campaign = lazy(() => import('./campaign/campaign.tsx'))
const Civility = lazy(() => import('./civility/civility.tsx'))
const Companies = lazy(() => import('./property/companies.tsx'))
const Communities = lazy(() => import('./property/communities.tsx'))

export default defineModule({
  routes: [
    { path: 'board', element: <Board /> },
    { path: 'monthly', element: <MonthlyEntry /> },
    { path: 'review', element: <MonthlyReview /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'cases', element: <CaseBoard /> },
    { path: 'cases/:id', element: <CaseDetail /> },
    { path: 'works', element: <Works /> },
    { path: 'facilities', element: <Facilities /> },
    { path: 'checklist', element: <Checklist /> },
    { path: 'housing', element: <Housing /> },
    { path: 'heating', element: <HeatingSections /> },
    { path: 'funding', element: <Funding /> },
    { path: 'concessions', element: <Concessions /> },
    { path: 'gaps', element: <Gaps /> },
    { path: 'case-settings', element: <CaseSettings /> },
    { path: 'links', element: <Links /> },
    { path: 'sanitation', element: <Sanitation /> },
    { path: 'criteria', element: <Criteria /> },
    { path: 'procurement', element: <Procurement /> },
    { path: 'campaign', element: <Campaign /> },
    { path: 'civility', element: <Civility /> },
    { path: 'companies', element: <Companies /> },
    { path: 'communities', element: <Communities /> },
  ],
})
