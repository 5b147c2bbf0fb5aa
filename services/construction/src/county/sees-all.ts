import { allows, type Viewer } from '@tongchou/service-kit'

/**
 * Does this viewer see every row of a department or township, so that their sum is the truth? Who sees only some of them is
 * told no figure rather than one that is too small.
 */
export const seesAll = (viewer: Viewer, unit: string): boolean =>
  allows(viewer, 'construction.overview') || viewer.township === unit || viewer.department === unit
