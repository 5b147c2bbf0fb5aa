import type { Refusal } from '@tongchou/service-kit'
import type { LitterFreeTask, SanitaryCriterionValues } from './sanitary-criterion.entity.ts'
import type { RubbishPoint, RubbishPointValues, RubbishState, VillageInspection } from './village-rubbish.entity.ts'

const after = (field: string, earlier: string): Refusal => ({
  code: 'days-out-of-order',
  field,
  params: { after: earlier },
})

/** A criterion is passed below its full score or at it, never for nothing. */
export function refusalOfCriterion({
  fullScore,
  passScore,
  adoptedOn,
  dueOn,
}: Pick<SanitaryCriterionValues, 'fullScore' | 'passScore' | 'adoptedOn' | 'dueOn'>): Refusal | null {
  if (fullScore <= 0) return { code: 'criterion.score-required', field: 'fullScore' }
  if (passScore <= 0 || passScore > fullScore)
    return { code: 'criterion.pass-over-full', field: 'passScore', params: { most: fullScore } }
  return dueOn < adoptedOn ? after('dueOn', 'adoptedOn') : null
}

interface SelfCheck {
  readonly checkedOn: string
  readonly score: number
  readonly evidence: string | null
  readonly gap: string | null
}

type Criterion = Pick<SanitaryCriterionValues, 'fullScore' | 'passScore' | 'adoptedOn'>

/** A criterion is met by its score and by what shows it: without evidence no score counts. */
export const isMet = ({ passScore }: Pick<Criterion, 'passScore'>, { score, evidence }: SelfCheck): boolean =>
  score >= passScore && evidence !== null

/** A self-check scores within the criterion, and says what lacks while it is not met. */
export function refusalOfSelfCheck(criterion: Criterion, check: SelfCheck, today: string): Refusal | null {
  const { checkedOn, score, gap } = check
  if (checkedOn > today) return { code: 'day-in-future', field: 'checkedOn' }
  if (checkedOn < criterion.adoptedOn) return after('checkedOn', 'adoptedOn')
  if (score < 0) return { code: 'amount-below-zero', field: 'score' }
  if (score > criterion.fullScore)
    return { code: 'self-check.score-over-full', field: 'score', params: { most: criterion.fullScore } }
  return !isMet(criterion, check) && gap === null ? { code: 'self-check.gap-required', field: 'gap' } : null
}

const LAST_ACTION_YEAR = 3

/** A task belongs to one of the three years; done it has evidence. */
export function refusalOfTask(
  { actionYear, doneOn, evidence }: Pick<LitterFreeTask, 'actionYear' | 'doneOn' | 'evidence'>,
  today: string,
): Refusal | null {
  if (actionYear < 1 || actionYear > LAST_ACTION_YEAR)
    return { code: 'litter-free-task.year', field: 'actionYear', params: { most: LAST_ACTION_YEAR } }
  if (!doneOn) return null
  if (doneOn > today) return { code: 'day-in-future', field: 'doneOn' }
  return evidence?.trim() ? null : { code: 'litter-free-task.evidence-required', field: 'evidence' }
}

const FULL_SCORE = 100

/** A village's score is of a hundred; what was found wrong has a day by which it must be right. */
export function refusalOfVillageInspection(
  {
    inspectedOn,
    score,
    findings,
    remedyDueOn,
    remediedOn,
  }: Pick<VillageInspection, 'inspectedOn' | 'score' | 'findings' | 'remedyDueOn' | 'remediedOn'>,
  today: string,
): Refusal | null {
  if (inspectedOn > today) return { code: 'day-in-future', field: 'inspectedOn' }
  if (score > FULL_SCORE) return { code: 'inspection.score-over-full', field: 'score', params: { most: FULL_SCORE } }
  if (!findings?.trim())
    return remedyDueOn || remediedOn ? { code: 'inspection.findings-required', field: 'findings' } : null
  if (!remedyDueOn) return { code: 'inspection.remedy-day-required', field: 'remedyDueOn' }
  if (remedyDueOn < inspectedOn) return after('remedyDueOn', 'inspectedOn')
  if (!remediedOn) return null
  if (remediedOn > today) return { code: 'day-in-future', field: 'remediedOn' }
  return remediedOn < inspectedOn ? after('remediedOn', 'inspectedOn') : null
}

export const refusalOfSurvey = ({ surveyedOn }: { readonly surveyedOn: string }, today: string): Refusal | null =>
  surveyedOn > today ? { code: 'day-in-future', field: 'surveyedOn' } : null

/** A heap is of some size and goes by a day after it was found; what was reported cleared is not described anew. */
export function refusalOfPoint(
  { volume, foundOn, dueOn }: Pick<RubbishPointValues, 'volume' | 'foundOn' | 'dueOn'>,
  today: string,
  before: Pick<RubbishPoint, 'state' | 'foundOn'> | null,
): Refusal | null {
  if (before && before.state !== 'FOUND') return { code: 'rubbish-point.cleared-fixed', field: 'foundOn' }
  if (volume <= 0) return { code: 'rubbish-point.volume-required', field: 'volume' }
  if (foundOn > today) return { code: 'day-in-future', field: 'foundOn' }
  return dueOn < foundOn ? after('dueOn', 'foundOn') : null
}

type Point = Pick<RubbishPoint, 'foundOn' | 'clearedOn'> & { readonly state: `${RubbishState}` }

export function refusalOfClearing({ state, foundOn }: Point, clearedOn: string, today: string): Refusal | null {
  if (state !== 'FOUND') return { code: 'rubbish-point.state', field: 'id', params: { state } }
  if (clearedOn > today) return { code: 'day-in-future', field: 'clearedOn' }
  return clearedOn < foundOn ? after('clearedOn', 'foundOn') : null
}

/** The second look comes after the clearing. */
export function refusalOfRecheck({ state, clearedOn }: Point, checkedOn: string, today: string): Refusal | null {
  if (state !== 'CLEARED') return { code: 'rubbish-point.state', field: 'id', params: { state } }
  if (checkedOn > today) return { code: 'day-in-future', field: 'checkedOn' }
  return checkedOn < (clearedOn ?? '') ? after('checkedOn', 'clearedOn') : null
}
