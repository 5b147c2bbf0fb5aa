import type { Manifest } from '@tongchou/frontend-kit'

export default {
  id: 'organization',
  title: { 'zh-CN': '系统管理', 'en-US': 'Administration' },
  order: 990,
  permissions: ['people.read', 'people.keep', 'posts.keep', 'organization.audit'],
  menus: [
    {
      path: 'accounts',
      title: { 'zh-CN': '人员账号', 'en-US': 'Accounts' },
      permission: 'people.read',
      icon: 'M12 4a4 4 0 1 0 .01 0M4 20c1-4 4-6 8-6s7 2 8 6',
    },
    {
      path: 'posts',
      title: { 'zh-CN': '岗位任职', 'en-US': 'Posts' },
      permission: 'posts.keep',
      icon: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
    },
    {
      path: 'audit',
      title: { 'zh-CN': '操作审计', 'en-US': 'Audit' },
      permission: 'organization.audit',
      icon: 'M6 4h9l3 3v13H6zM9 11h6M9 15h6',
    },
  ],
} satisfies Manifest
