import { useMarks, useRoleName, useWords } from '@tongchou/frontend-kit'
import { useCallback } from 'react'

type Words = typeof import('./locales/zh-CN.json')

/** What a person may be to the platform, in the order of the work. */
export const roles = [
  'CLERK',
  'HEAD',
  'LEADER',
  'SUPERVISOR',
  'STATISTICIAN',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const

export type Role = (typeof roles)[number]

/** The words of this module. */
export const useText = () => useWords<Words>('organization')

/** Roles in words, one after the other. */
export function useRoleNames() {
  const say = useText()
  const roleName = useRoleName()
  const { separator } = useMarks()
  return useCallback(
    (held: readonly Role[]) => held.map(roleName).join(separator) || say('noRole'),
    [say, roleName, separator],
  )
}
