import type { Manifest } from '@tongchou/frontend-kit'

/** What no township has a row of. */
const departmental = 'government-services.departmental'
/** What is a township’s alone. */
const local = 'government-services.local'
const read = 'government-services.read'
const clock = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2'
const sheet = 'M5 4h14v16H5zM9 9h6M9 13h6'

/** What the half of cases shows in the menu. */
export const caseMenus: Manifest['menus'] = [
  { path: 'today', title: { 'zh-CN': '今日办件', 'en-US': 'Cases today' }, permission: read, icon: clock },
  { path: 'cases', group: 'cases', title: { 'zh-CN': '办件', 'en-US': 'Cases' }, permission: read, icon: sheet },
  {
    path: 'evaluations',
    group: 'cases',
    title: { 'zh-CN': '好差评', 'en-US': 'Evaluations' },
    permission: departmental,
    icon: sheet,
  },
  {
    path: 'efficiency',
    group: 'cases',
    title: { 'zh-CN': '效能监管', 'en-US': 'Efficiency' },
    permission: read,
    icon: sheet,
  },
  {
    path: 'hall',
    group: 'hall',
    title: { 'zh-CN': '市民大厅', 'en-US': 'Citizens’ hall' },
    permission: read,
    icon: sheet,
  },
  {
    path: 'approvals',
    group: 'approvals',
    title: { 'zh-CN': '项目审批办理', 'en-US': 'Project approvals' },
    permission: departmental,
    icon: sheet,
  },
  {
    path: 'sharing',
    group: 'sharing',
    title: { 'zh-CN': '部门数据共享', 'en-US': 'Data sharing' },
    permission: departmental,
    icon: sheet,
  },
  {
    path: 'systems',
    group: 'sharing',
    title: { 'zh-CN': '一平台一网一库', 'en-US': 'Systems and standards' },
    permission: read,
    icon: sheet,
  },
  {
    path: 'points',
    group: 'points',
    title: { 'zh-CN': '就近办', 'en-US': 'Service points' },
    permission: local,
    icon: sheet,
  },
]

/** What it shows on other pages. */
export const caseWidgets: NonNullable<Manifest['widgets']> = [
  {
    id: 'case-work',
    slot: 'workbench',
    title: { 'zh-CN': '政务服务待办', 'en-US': 'Government services to do' },
    permission: 'government-services.answer',
    order: 6,
  },
  {
    id: 'project-approvals',
    slot: 'project.panel',
    title: { 'zh-CN': '审批办理', 'en-US': 'Approvals' },
    permission: read,
  },
]

/** What can be found of it by the search of the top bar. */
export const caseSearches: NonNullable<Manifest['searches']> = [
  { id: 'case', title: { 'zh-CN': '办件', 'en-US': 'Case' }, permission: read },
]
