import { allows, type Viewer } from '@tongchou/service-kit'

/**
 * Does this viewer see every row of a unit, so that their sum is the truth? Who sees only some of them is told no sum
 * rather than one that is too small.
 */
export const seesAll = (viewer: Viewer, unit: string | null): boolean =>
  allows(viewer, 'employment.overview') || (unit !== null && (viewer.township === unit || viewer.department === unit))
