import type { Manifest } from '@tongchou/frontend-kit'
import { caseMenus, caseSearches, caseWidgets } from './cases.menu.ts'
import { itemMenus, itemSearches, itemWidgets } from './items.menu.ts'

export default {
  id: 'government-services',
  title: { 'zh-CN': '政务服务', 'en-US': 'Government services' },
  order: 60,
  permissions: [
    'government-services.read',
    'government-services.answer',
    'government-services.record',
    'government-services.keep',
    'government-services.lock',
    'government-services.overview',
    'government-services.departmental',
    'government-services.local',
  ],
  groups: [
    { id: 'items', title: { 'zh-CN': '事项', 'en-US': 'Items' } },
    { id: 'cases', title: { 'zh-CN': '办件', 'en-US': 'Cases' } },
    { id: 'hall', title: { 'zh-CN': '大厅', 'en-US': 'Hall' } },
    { id: 'approvals', title: { 'zh-CN': '项目审批', 'en-US': 'Project approvals' } },
    { id: 'sharing', title: { 'zh-CN': '数据共享', 'en-US': 'Data sharing' } },
    { id: 'points', title: { 'zh-CN': '便民', 'en-US': 'Service points' } },
  ],
  records: {
    CancelledItem: 'cancelled?record=:id',
    DataShare: 'sharing?record=:id',
    DataSharingBody: 'sharing?view=body&record=:id',
    DepartmentConnection: 'systems?view=connections&record=:id',
    GovernmentSystem: 'systems?view=systems&record=:id',
    PointFunction: 'points?view=functions&present=false&record=:id',
    ProjectApplication: 'approvals/:id',
    ServiceCase: 'cases/:id',
    // Whom the part is with need not see the case.
    ServiceCaseJoint: 'today',
    ServiceEvaluation: 'evaluations?record=:id',
    ServiceGuide: 'guides?record=:id',
    ServiceInquiry: 'guides?view=inquiry&record=:id',
    ServiceItem: 'items/:id',
    StandardCompliance: 'systems?view=compliance&complies=false&record=:id',
    SupervisionCheck: 'cancelled?view=check&record=:id',
  },
  menus: [...itemMenus, ...caseMenus],
  widgets: [...itemWidgets, ...caseWidgets],
  searches: [...itemSearches, ...caseSearches],
} satisfies Manifest
