/** Who is signed in, as the graph tells it. */
export interface Viewer {
  id: string
  username: string
  name: string
  roles: string[]
  permissions: string[]
  department?: { code: string; name: string } | null
  township?: { code: string; name: string } | null
}

const minute = 60_000

/** How long a page may lie untouched: the county's list asks for 30 minutes, 15 for administrators. */
export function idleLimit(viewer: Viewer): number {
  return (viewer.roles.some((role) => role.endsWith('_ADMINISTRATOR')) ? 15 : 30) * minute
}

/** When to ask for the next access token: a minute before the end, or half way for very short ones; never within a second. */
export function refreshDelay(expiresAt: string, now: number): number {
  const left = Date.parse(expiresAt) - now
  if (!Number.isFinite(left)) return 5 * minute
  return Math.max(1000, left > 2 * minute ? left - minute : left / 2)
}

/** Whether the viewer holds a permission; without one asked, everybody does. */
export function holds(viewer: Viewer | undefined, permission: string | undefined): boolean {
  return permission === undefined || Boolean(viewer?.permissions.includes(permission))
}
