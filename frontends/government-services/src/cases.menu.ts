import type { Manifest } from '@tongchou/frontend-kit'

/** What the half of cases shows in the menu. */
export const caseMenus: Manifest['menus'] = []

/** What it shows on other pages. */
export const caseWidgets: NonNullable<Manifest['widgets']> = []

/** What can be found of it by the search of the top bar. */
export const caseSearches: NonNullable<Manifest['searches']> = []
