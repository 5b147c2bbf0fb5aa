import { lazy } from 'react'
import type { RouteObject } from 'react-router'

const BoardPage = lazy(() => import('./overview/board-page.tsx'))
const AlertList = lazy(() => import('./alert/alert-list.tsx'))
const ItemList = lazy(() => import('./item/item-list.tsx'))
const ItemPage = lazy(() => import('./item/item-page.tsx'))
const VersionList = lazy(() => import('./version/version-list.tsx'))
const ReductionPage = lazy(() => import('./reduction/reduction-page.tsx'))
const GuidePages = lazy(() => import('./guide/guide-pages.tsx'))
const KeyFieldPage = lazy(() => import('./key-field/key-field-page.tsx'))
const CataloguePage = lazy(() => import('./catalogue/catalogue-page.tsx'))
const OneThingPage = lazy(() => import('./one-thing/one-thing-page.tsx'))
const ComparisonPage = lazy(() => import('./comparison/comparison-page.tsx'))
const CancelledPages = lazy(() => import('./cancelled/cancelled-pages.tsx'))

/** Pages of the half of items. */
export const itemRoutes: RouteObject[] = [
  { path: 'board', element: <BoardPage /> },
  { path: 'alerts', element: <AlertList /> },
  { path: 'items', element: <ItemList /> },
  { path: 'items/:id', element: <ItemPage /> },
  { path: 'versions', element: <VersionList /> },
  { path: 'reductions', element: <ReductionPage /> },
  { path: 'guides', element: <GuidePages /> },
  { path: 'key-fields', element: <KeyFieldPage /> },
  { path: 'catalogues', element: <CataloguePage /> },
  { path: 'one-things', element: <OneThingPage /> },
  { path: 'comparison', element: <ComparisonPage /> },
  { path: 'cancelled', element: <CancelledPages /> },
]
