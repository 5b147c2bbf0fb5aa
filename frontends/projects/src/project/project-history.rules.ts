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
] as const

/** Whether the page has a name of its own for a field of the trail. */
export const isNamed = (field: string): field is (typeof named)[number] =>
  named.includes(field as (typeof named)[number])

/** Amounts stand in the trail in 分. */
export const moneyFields = new Set(['totalInvestment', 'annualInvestment', 'priorInvestment'])

/** A value of the trail travels as JSON; a text is read without its quotes. */
export function wordOf(value: string): string {
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'string' ? read : String(read)
  } catch {
    return value
  }
}
