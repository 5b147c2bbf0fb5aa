import { useCan, useSession } from '@tongchou/frontend-kit'

/** A department's staff keep what is their own department's, the service centre everybody's. */
export function useMayAnswer(): (department: string) => boolean {
  const can = useCan()
  const own = useSession().viewer?.department?.code
  return (department) => can('government-services.keep') || (can('government-services.answer') && own === department)
}

/** Who may enter records at all: staff of a department, and the service centre. A township has no items of its own. */
export function useMayEnter(): boolean {
  const can = useCan()
  const own = useSession().viewer?.department
  return can('government-services.keep') || (can('government-services.answer') && Boolean(own))
}

/** What one must be allowed to enter records of departments: a township's staff may answer, and have none of their own. */
export const useEnterPermission = () => (useMayEnter() ? 'government-services.answer' : 'government-services.keep')
