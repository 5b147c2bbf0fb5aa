import type { Manifest } from '@tongchou/frontend-kit'

/** What no township has a row of. */
const departmental = 'government-services.departmental'
const read = 'government-services.read'
const overview = 'government-services.overview'
const dials = 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z'
const alarm = 'M12 4l9 16H3zM12 10v4M12 17v.5'
const paper = 'M5 4h14v16H5zM9 9h6M9 13h6'
const cut = 'M5 5v14h14M9 9v10M14 13v6M19 16v3'
const book = 'M5 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H5zM19 4h-6v16h6z'
const link = 'M9 12h6M8 8H6a4 4 0 0 0 0 8h2M16 8h2a4 4 0 0 1 0 8h-2'
const shield = 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z'

/** What the half of items shows in the menu. */
export const itemMenus: Manifest['menus'] = [
  { path: 'board', title: { 'zh-CN': '政务服务总览', 'en-US': 'Overview' }, permission: read, icon: dials },
  { path: 'alerts', title: { 'zh-CN': '政务服务预警', 'en-US': 'Alerts' }, permission: read, icon: alarm },
  {
    path: 'items',
    group: 'items',
    title: { 'zh-CN': '政务服务事项', 'en-US': 'Service items' },
    permission: read,
    icon: paper,
  },
  {
    path: 'versions',
    group: 'items',
    title: { 'zh-CN': '实施清单审核', 'en-US': 'Item versions' },
    permission: read,
    icon: paper,
  },
  {
    path: 'reductions',
    group: 'items',
    title: { 'zh-CN': '压减前后对比', 'en-US': 'Reductions' },
    permission: read,
    icon: cut,
  },
  {
    path: 'guides',
    group: 'items',
    title: { 'zh-CN': '规程指南与咨询', 'en-US': 'Guides and questions' },
    permission: read,
    icon: book,
  },
  {
    path: 'key-fields',
    group: 'items',
    title: { 'zh-CN': '重点领域标准化', 'en-US': 'Key fields' },
    permission: read,
    icon: book,
  },
  {
    path: 'catalogues',
    group: 'items',
    title: { 'zh-CN': '目录清单', 'en-US': 'Catalogues' },
    permission: read,
    icon: book,
  },
  {
    path: 'one-things',
    group: 'items',
    title: { 'zh-CN': '一件事', 'en-US': 'One things' },
    permission: read,
    icon: link,
  },
  {
    path: 'comparison',
    group: 'items',
    title: { 'zh-CN': '同名事项比对', 'en-US': 'Name comparison' },
    permission: overview,
    icon: link,
  },
  {
    path: 'cancelled',
    group: 'items',
    title: { 'zh-CN': '取消下放事项', 'en-US': 'Cancelled items' },
    permission: departmental,
    icon: shield,
  },
]

/** What it shows on other pages. */
export const itemWidgets: NonNullable<Manifest['widgets']> = [
  {
    id: 'alerts',
    slot: 'workbench',
    title: { 'zh-CN': '政务服务预警', 'en-US': 'Government services alerts' },
    // Who answers for them; a leader's first screen has the lamps of all.
    permission: 'government-services.record',
    order: 31,
  },
  {
    id: 'item-reviews',
    slot: 'workbench',
    title: { 'zh-CN': '实施清单待审核', 'en-US': 'Item versions waiting' },
    permission: 'government-services.lock',
    order: 7,
  },
]

/** What can be found of it by the search of the top bar. */
export const itemSearches: NonNullable<Manifest['searches']> = [
  { id: 'item', title: { 'zh-CN': '政务服务事项', 'en-US': 'Service item' }, permission: read },
]
