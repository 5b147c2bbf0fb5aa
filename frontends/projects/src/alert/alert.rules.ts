import type { Alert } from '@tongchou/frontend-kit'

/** The pages of registers, by the type of the record that an alert speaks of. */
const registers: Readonly<Record<string, string>> = {
  Problem: 'environment',
  Policy: 'policies',
  InfrastructureGap: 'gaps',
}

const views: Readonly<Record<string, string>> = { InvestmentLead: 'leads', Trip: 'trips' }

/** Where the record behind an alert can be seen; of a register it is searched for, so that it is on the page it opens. */
export function pathOf({ subjectType, subjectId, label }: Pick<Alert, 'subjectType' | 'subjectId' | 'label'>) {
  if (subjectType === 'Project') return `/m/projects/list/${subjectId}`
  const page = registers[subjectType]
  if (page) return `/m/projects/${page}?${String(new URLSearchParams({ q: label, record: subjectId }))}`
  const view = views[subjectType]
  return view && `/m/projects/promotion?view=${view}`
}
