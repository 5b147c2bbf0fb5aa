import { defineModule } from '@tongchou/frontend-kit'
import { lazy } from 'react'

const WatchEntry = lazy(() => import('./hazard-watch/watch-entry.tsx'))
const GaugePage = lazy(() => import('./farmland/gauge-page.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const LandMap = lazy(() => import('./single-map/land-map.tsx'))
const SurveyPage = lazy(() => import('./farmland-survey/survey-page.tsx'))
const FarmlandBooks = lazy(() => import('./farmland/farmland-books.tsx'))
const HighStandardList = lazy(() => import('./high-standard-farmland/high-standard-list.tsx'))
const ParcelList = lazy(() => import('./land-parcel/parcel-list.tsx'))
const FiveNotPage = lazy(() => import('./five-not/five-not-page.tsx'))
const DemandList = lazy(() => import('./land-demand/demand-list.tsx'))
const QuotaEntryList = lazy(() => import('./land-quota/quota-entry-list.tsx'))
const RegistrationList = lazy(() => import('./registration/registration-list.tsx'))
const LegacyPage = lazy(() => import('./legacy-registration/legacy-page.tsx'))
const ServicePage = lazy(() => import('./land-service/service-page.tsx'))
const PatchList = lazy(() => import('./satellite-patch/patch-list.tsx'))
const ViolationList = lazy(() => import('./violation/violation-list.tsx'))
const GreenhouseList = lazy(() => import('./greenhouse/greenhouse-list.tsx'))
const PatrolPage = lazy(() => import('./patrol/patrol-page.tsx'))
const MineralPage = lazy(() => import('./mineral/mineral-page.tsx'))
const WatchDays = lazy(() => import('./hazard-watch/watch-days.tsx'))
const HazardPointList = lazy(() => import('./hazard-point/hazard-point-list.tsx'))
const WarningPage = lazy(() => import('./geohazard-warning/warning-page.tsx'))
const Preparedness = lazy(() => import('./geohazard/preparedness.tsx'))
const CriterionList = lazy(() => import('./ten-have/criterion-list.tsx'))

export default defineModule({
  routes: [
    { path: 'watch', element: <WatchEntry /> },
    { path: 'farmland', element: <GaugePage /> },
    { path: 'alerts', element: <AlertList /> },
    { path: 'map', element: <LandMap /> },
    { path: 'farmland-survey', element: <SurveyPage /> },
    { path: 'farmland-books', element: <FarmlandBooks /> },
    { path: 'high-standard', element: <HighStandardList /> },
    { path: 'parcels', element: <ParcelList /> },
    { path: 'five-not', element: <FiveNotPage /> },
    { path: 'demands', element: <DemandList /> },
    { path: 'quotas', element: <QuotaEntryList /> },
    { path: 'registration', element: <RegistrationList /> },
    { path: 'legacy', element: <LegacyPage /> },
    { path: 'services', element: <ServicePage /> },
    { path: 'patches', element: <PatchList /> },
    { path: 'violations', element: <ViolationList /> },
    { path: 'greenhouses', element: <GreenhouseList /> },
    { path: 'patrols', element: <PatrolPage /> },
    { path: 'minerals', element: <MineralPage /> },
    { path: 'watch-days', element: <WatchDays /> },
    { path: 'hazard-points', element: <HazardPointList /> },
    { path: 'warnings', element: <WarningPage /> },
    { path: 'preparedness', element: <Preparedness /> },
    { path: 'ten-have', element: <CriterionList /> },
  ],
})
