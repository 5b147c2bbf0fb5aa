import type { MenuGroup, MenuLine, RegisteredModule } from '@tongchou/frontend-kit'

/** Some lines of a menu and the heading above them, if they have one. */
export interface MenuPart {
  group?: MenuGroup
  lines: MenuLine[]
}

/** A module's menu in parts: the lines without a heading first, then each heading that has any. */
export function groupedMenu({ menus, groups = [] }: Pick<RegisteredModule, 'menus' | 'groups'>): MenuPart[] {
  const bare = { lines: menus.filter((line) => !line.group) }
  const headed = groups.map((group) => ({ group, lines: menus.filter((line) => line.group === group.id) }))
  return [bare, ...headed].filter(({ lines }) => lines.length > 0)
}

/** Where a module's menu begins; the empty path where it has a line for the module's own address. */
export function firstPath({ menus }: Pick<RegisteredModule, 'menus'>): string {
  return menus.some(({ path }) => path === '') ? '' : (menus[0]?.path ?? '')
}

/** Whether a page is the one of this address or lies below it. */
export function isUnder(pathname: string, address: string): boolean {
  return pathname === address || pathname.startsWith(`${address}/`)
}
