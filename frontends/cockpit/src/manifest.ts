import type { Manifest } from '@tongchou/frontend-kit'

export default {
  id: 'cockpit',
  title: { 'zh-CN': '驾驶舱', 'en-US': 'Cockpit' },
  order: 900,
  permissions: ['targets.read', 'official.record'],
  menus: [
    {
      path: '',
      title: { 'zh-CN': '驾驶舱', 'en-US': 'Cockpit' },
      permission: 'targets.read',
      icon: 'M4 18a8 8 0 1 1 16 0M12 18l4-6',
    },
  ],
  widgets: [
    {
      id: 'attention',
      slot: 'workbench',
      title: { 'zh-CN': '需要关注的目标', 'en-US': 'Targets that need attention' },
      permission: 'targets.read',
      order: 5,
    },
  ],
} satisfies Manifest
