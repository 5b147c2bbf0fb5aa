import { trailValue } from '@tongchou/frontend-kit'

const named = [
  'name',
  'projectCode',
  'kind',
  'stage',
  'sector',
  'authority',
  'township',
  'ownerUnit',
  'level',
  'approvalType',
  'totalInvestment',
  'annualInvestment',
  'priorInvestment',
  'plannedStartOn',
  'plannedFinishOn',
  'forecastFinishOn',
  'startedOn',
  'startEvidence',
  'startDocument',
  'completedOn',
  'producingOn',
  'approvedOn',
  'listedOn',
  'withdrawnOn',
  'withdrawnReason',
  'substituteId',
  'enterpriseUscc',
  'blocker',
  'blockedSince',
  'blockedBy',
  'blockerNote',
  'riskNote',
  'workChartOn',
  'timetableOn',
  'libraryOn',
  'hasApprovalDocument',
  'hasContract',
  'hasLicence',
  'content',
  'siteNote',
  'fundingNote',
  'benefitNote',
  'stageSince',
  'planYear',
  'wave',
  'ecoIndustry',
  'ideaStage',
] as const

/** Whether the page has a name of its own for a field of the trail. */
export const isNamed = (field: string): field is (typeof named)[number] =>
  named.includes(field as (typeof named)[number])

/** Days of the trail, which the page says as it says every day. */
export const isDay = (field: string): boolean =>
  field.endsWith('On') || field === 'blockedSince' || field === 'stageSince'

/** Amounts stand in the trail in 分. */
export const moneyFields = new Set(['totalInvestment', 'annualInvestment', 'priorInvestment'])

interface Entry {
  action: string
  changes: readonly { from?: string | null }[]
}

/** Whether an entry is the record's first: everything in it comes from nothing, and need not be told line by line. */
export const isFirst = ({ changes }: Entry): boolean =>
  changes.length > 8 && changes.every(({ from }) => from === null || from === undefined)

/** What was done, as the page's words are keyed: `project.pre-construction` → `pre-construction`. */
export const deedOf = ({ action }: Entry): string => action.split('.').at(-1) ?? action

/** Fields whose values are codes, with the group of words that names them. */
export const wordGroups: Record<string, string> = {
  stage: 'stages',
  kind: 'kinds',
  sector: 'sectors',
  level: 'levels',
  approvalType: 'approvalTypes',
  ecoIndustry: 'ecoIndustries',
  blocker: 'blockers',
  startEvidence: 'evidences',
}

const deeds = [
  'loaded',
  'added',
  'corrected',
  'listed',
  'reserved',
  'approved',
  'pre-construction',
  'ready',
  'started',
  'suspended',
  'completed',
  'commissioned',
  'cancelled',
  'substituted',
  'entered-as-substitute',
  'blocked',
  'unblocked',
  'foreseen',
  'library-recorded',
] as const

/** Whether the page has a word for what was done. */
export const isDeed = (deed: string): deed is (typeof deeds)[number] => deeds.includes(deed as (typeof deeds)[number])

interface Later {
  changes: readonly { field: string; from?: string | null }[]
}

/** A record as it was before what was done later, the latest first; amounts of the trail stand in 分, of the record in 元. */
export function asBefore(record: Readonly<Record<string, unknown>>, later: readonly Later[]): Record<string, unknown> {
  const was = { ...record }
  for (const { changes } of later)
    for (const { field, from } of changes) {
      const value: unknown = from === null || from === undefined ? null : trailValue(from)
      was[field] = moneyFields.has(field) && typeof value === 'number' ? value / 100 : value
    }
  return was
}
