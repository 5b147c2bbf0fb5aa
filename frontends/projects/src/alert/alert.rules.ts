import type { Alert } from '@tongchou/frontend-kit'

/** The pages of registers and their views, by the type of the record that an alert speaks of. */
const registers: Readonly<Record<string, string>> = {
  Problem: 'environment',
  Policy: 'policies',
  InfrastructureGap: 'gaps',
  InvestmentLead: 'promotion?view=leads',
  Trip: 'promotion?view=trips',
}

/** Where the record behind an alert can be seen; of a register it is searched for, so that it is on the page it opens. */
export function pathOf({ subjectType, subjectId, label }: Pick<Alert, 'subjectType' | 'subjectId' | 'label'>) {
  if (subjectType === 'Project') return `/m/projects/list/${subjectId}`
  const page = registers[subjectType]
  if (!page) return undefined
  const found = String(new URLSearchParams({ q: label, record: subjectId }))
  return `/m/projects/${page}${page.includes('?') ? '&' : '?'}${found}`
}
