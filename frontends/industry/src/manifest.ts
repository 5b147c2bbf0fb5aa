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
      path: 'declining',
      title: { 'zh-CN': '减产企业', 'en-US': 'Declining' },
      permission: 'industry.read',
      icon: 'M4 6l6 6 4-4 6 8M20 11v5h-5',
    },
    {
      path: 'difficulties',
      title: { 'zh-CN': '企业诉求', 'en-US': 'Difficulties' },
      permission: 'industry.read',
      icon: 'M4 5h16v11H9l-5 4z',
    },
    {
      path: 'alerts',
      title: { 'zh-CN': '工业预警', 'en-US': 'Alerts' },
      permission: 'industry.read',
      icon: 'M12 4 3 20h18zM12 10v5M12 17v1',
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
    {
      id: 'industry-alerts',
      slot: 'workbench',
      title: { 'zh-CN': '工业预警', 'en-US': 'Industry alerts' },
      permission: 'industry.read',
      order: 21,
    },
  ],
  searches: [{ id: 'enterprise', title: { 'zh-CN': '企业', 'en-US': 'Enterprise' }, permission: 'industry.read' }],
} satisfies Manifest
