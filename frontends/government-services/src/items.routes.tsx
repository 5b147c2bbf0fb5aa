import { lazy } from 'react'
import type { RouteObject } from 'react-router'

const ItemList = lazy(() => import('./item/item-list.tsx'))

/** Pages of the half of items. */
export const itemRoutes: RouteObject[] = [{ path: 'items', element: <ItemList /> }]
