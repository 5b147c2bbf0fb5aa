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
  ],
  widgets: [
    {
      id: 'obligations',
      slot: 'workbench',
      title: { 'zh-CN': '项目填报', 'en-US': 'Project reports' },
      permission: 'projects.record',
    },
  ],
  searches: [{ id: 'project', title: { 'zh-CN': '项目', 'en-US': 'Project' }, permission: 'projects.read' }],
} satisfies Manifest
