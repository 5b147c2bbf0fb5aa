import type { Manifest } from '@tongchou/frontend-kit'

export default {
  id: 'projects',
  title: { 'zh-CN': '项目投资', 'en-US': 'Projects' },
  order: 10,
  permissions: ['projects.read', 'projects.record', 'projects.review'],
  menus: [
    {
      path: 'list',
      title: { 'zh-CN': '项目库', 'en-US': 'Projects' },
      permission: 'projects.read',
      icon: 'M4 20V9l8-5 8 5v11M9 20v-6h6v6',
    },
    {
      path: 'monthly',
      title: { 'zh-CN': '月度填报', 'en-US': 'Monthly report' },
      permission: 'projects.record',
      icon: 'M5 4h14v16H5zM9 9h6M9 13h6',
    },
    {
      path: 'review',
      title: { 'zh-CN': '报表审核', 'en-US': 'Review' },
      permission: 'projects.review',
      icon: 'M4 12l5 5L20 6',
    },
    {
      path: 'alerts',
      title: { 'zh-CN': '项目预警', 'en-US': 'Alerts' },
      permission: 'projects.read',
      icon: 'M12 4l9 16H3zM12 10v4M12 17v.5',
    },
    {
      path: 'rates',
      title: { 'zh-CN': '三率报表', 'en-US': 'Three rates' },
      permission: 'projects.read',
      icon: 'M5 20V10M12 20V4M19 20v-7',
    },
    {
      path: 'dispatch',
      title: { 'zh-CN': '投资调度', 'en-US': 'Investment' },
      permission: 'projects.read',
      icon: 'M4 18l5-6 4 3 7-9',
    },
    {
      path: 'promotion',
      title: { 'zh-CN': '招商引资', 'en-US': 'Promotion' },
      permission: 'projects.read',
      icon: 'M3 5h18l-7 8v6l-4-2v-4z',
    },
    {
      path: 'upper-plan',
      title: { 'zh-CN': '前期与争取', 'en-US': 'Upper plans' },
      permission: 'projects.read',
      icon: 'M12 20V6M6 11l6-6 6 6',
    },
    {
      path: 'books',
      title: { 'zh-CN': '年度清单', 'en-US': 'Annual list' },
      permission: 'projects.read',
      icon: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h4',
    },
  ],
  widgets: [
    {
      id: 'obligations',
      slot: 'workbench',
      title: { 'zh-CN': '项目填报', 'en-US': 'Project reports' },
      permission: 'projects.record',
      order: 1,
    },
    {
      id: 'alerts',
      slot: 'workbench',
      title: { 'zh-CN': '项目预警', 'en-US': 'Project alerts' },
      permission: 'projects.read',
      order: 11,
    },
  ],
  searches: [{ id: 'project', title: { 'zh-CN': '项目', 'en-US': 'Project' }, permission: 'projects.read' }],
} satisfies Manifest
