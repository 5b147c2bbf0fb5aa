import type { RouteObject } from 'react-router'

/** Pages of the half of cases. */
export const caseRoutes: RouteObject[] = []
