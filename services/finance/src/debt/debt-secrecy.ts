import { platform, Role, type Viewer } from '@tongchou/service-kit'

const FINANCE = 'finance'

/** Who may see what hidden debt amounts to: the county's leaders and the finance bureau's heads, nobody else. */
export const mayReadDebt = (viewer: Viewer): boolean =>
  viewer.id === platform.id ||
  viewer.roles.includes(Role.LEADER) ||
  (viewer.roles.includes(Role.HEAD) && viewer.department === FINANCE)
