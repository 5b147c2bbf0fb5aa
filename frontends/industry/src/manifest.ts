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
      path: 'recovery',
      title: { 'zh-CN': '企稳回升', 'en-US': 'Recovery' },
      permission: 'industry.read',
      icon: 'M4 18l5-6 4 3 7-9M15 6h5v5',
    },
    {
      path: 'credit',
      title: { 'zh-CN': '信贷与基金', 'en-US': 'Credit and fund' },
      permission: 'industry.read',
      icon: 'M4 9h16M5 9l7-5 7 5M6 9v9M10 9v9M14 9v9M18 9v9M4 20h16',
    },
    {
      path: 'policies',
      title: { 'zh-CN': '政策奖补', 'en-US': 'Policies' },
      permission: 'industry.read',
      icon: 'M12 4l3 5 5 1-4 4 1 6-5-3-5 3 1-6-4-4 5-1z',
    },
    {
      path: 'parks',
      title: { 'zh-CN': '园区', 'en-US': 'Parks' },
      permission: 'industry.read',
      icon: 'M4 20h16M6 20V8h5v12M13 20v-7h5v7M8 11h1M8 14h1',
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
      order: 2,
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
