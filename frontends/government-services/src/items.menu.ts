import type { Manifest } from '@tongchou/frontend-kit'

/** What the half of items shows in the menu. */
export const itemMenus: Manifest['menus'] = [
  {
    path: 'items',
    group: 'items',
    title: { 'zh-CN': '政务服务事项', 'en-US': 'Service items' },
    permission: 'government-services.read',
    icon: 'M5 4h14v16H5zM9 9h6M9 13h6',
  },
]

/** What it shows on other pages. */
export const itemWidgets: NonNullable<Manifest['widgets']> = []

/** What can be found of it by the search of the top bar. */
export const itemSearches: NonNullable<Manifest['searches']> = []
