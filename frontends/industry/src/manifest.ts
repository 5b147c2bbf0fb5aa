import type { Manifest } from '@tongchou/frontend-kit'

export default {
  id: 'industry',
  title: { 'zh-CN': '工业经济', 'en-US': 'Industry' },
  order: 20,
  permissions: ['industry.read', 'industry.record', 'industry.review', 'industry.lock'],
  menus: [
    {
      path: 'enterprises',
      title: { 'zh-CN': '企业库', 'en-US': 'Enterprises' },
      permission: 'industry.read',
      icon: 'M4 20V10l5 3v-3l5 3V6h6v14zM8 17h1M12 17h1M16 17h1',
    },
    {
      path: 'monthly-operation',
      title: { 'zh-CN': '企业月报', 'en-US': 'Monthly reports' },
      permission: 'industry.record',
      icon: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3',
    },
    {
      path: 'review',
      title: { 'zh-CN': '月报审核', 'en-US': 'Review' },
      permission: 'industry.review',
      icon: 'M5 12l4 4L19 6',
    },
  ],
  widgets: [
    {
      id: 'industry-obligations',
      slot: 'workbench',
      title: { 'zh-CN': '企业月报', 'en-US': 'Monthly reports' },
      permission: 'industry.record',
    },
  ],
  searches: [{ id: 'enterprise', title: { 'zh-CN': '企业', 'en-US': 'Enterprise' }, permission: 'industry.read' }],
} satisfies Manifest
