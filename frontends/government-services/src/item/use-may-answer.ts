import { useCan, useSession } from '@tongchou/frontend-kit'

/** A department's staff keep what is their own department's, the service centre everybody's. */
export function useMayAnswer(): (department: string) => boolean {
  const can = useCan()
  const own = useSession().viewer?.department?.code
  return (department) => can('government-services.keep') || (can('government-services.answer') && own === department)
}
