import { addDays, addWorkingDays, type Context } from '@tongchou/service-kit'
import type { ServiceCase } from '../case/service-case.entity.ts'
import { EvaluationChannel, PoorReviewStage, ServiceRating } from '../evaluation/service-evaluation.codes.ts'
import { ServiceEvaluation } from '../evaluation/service-evaluation.entity.ts'
import { isPoor, REPAIR_DAYS } from '../evaluation/service-evaluation.rules.ts'
import { DEMO, DEMO_DAY } from './demo-day.ts'

const { VERY_SATISFIED, SATISFIED, FAIRLY_SATISFIED, DISSATISFIED } = ServiceRating
const RATINGS = [VERY_SATISFIED, VERY_SATISFIED, VERY_SATISFIED, SATISFIED, VERY_SATISFIED, SATISFIED, FAIRLY_SATISFIED]
const CHANNELS = Object.values(EvaluationChannel)
const POOR_EACH = 26
const REPAIRED_AFTER = 20
const AUGUST_EACH = 6

/** A few bad words lie about the whole year, some more in the first half of August, which still wait. */
const isPoorly = (evaluatedOn: string, index: number): boolean =>
  index % POOR_EACH === 11 || (evaluatedOn >= '2022-08-03' && evaluatedOn <= '2022-08-17' && index % AUGUST_EACH === 0)

function repairOf(evaluatedOn: string, isOld: boolean) {
  const on = (days: number) => (isOld ? addWorkingDays(evaluatedOn, days) : null)
  const told = (text: string) => (isOld ? text : null)
  return {
    stage: isOld ? PoorReviewStage.CLOSED : PoorReviewStage.RECEIVED,
    dueOn: addWorkingDays(evaluatedOn, REPAIR_DAYS),
    verifiedOn: on(2),
    finding: told('窗口一次性告知不到位，情况属实'),
    rectifyingSince: on(3),
    remedy: told('更换告知单，窗口人员重新培训'),
    calledBackOn: on(8),
    content: isOld ? true : null,
    callBackNote: told('申请人对整改表示满意'),
    appealedOn: null,
    appealReason: null,
    mistaken: null,
    closedOn: on(9),
  }
}

const NO_REPAIR = {
  stage: null,
  dueOn: null,
  verifiedOn: null,
  finding: null,
  rectifyingSince: null,
  remedy: null,
  calledBackOn: null,
  content: null,
  callBackNote: null,
  appealedOn: null,
  appealReason: null,
  mistaken: null,
  closedOn: null,
}

/** Two of three closed cases were evaluated; the bad words of the last weeks still wait. */
export async function loadEvaluations(ctx: Context, cases: readonly ServiceCase[]): Promise<void> {
  const closed = cases.filter((one, index) => one.closedOn !== null && one.closedOn < DEMO_DAY && index % 3 !== 1)
  await ctx.createMany(
    ServiceEvaluation,
    closed.map(({ id, department, closedOn }, index) => {
      const evaluatedOn = addDays(closedOn ?? DEMO_DAY, 1)
      const rating = isPoorly(evaluatedOn, index) ? DISSATISFIED : RATINGS[index % RATINGS.length]!
      const poor = isPoor(rating)
      const isOld = addWorkingDays(evaluatedOn, REPAIRED_AFTER) <= DEMO_DAY
      return {
        caseId: id,
        rating,
        channel: CHANNELS[index % CHANNELS.length]!,
        evaluatedOn,
        comment: poor ? '同一材料跑了两次' : null,
        department,
        poor,
        ...(poor ? repairOf(evaluatedOn, isOld) : NO_REPAIR),
      }
    }),
    DEMO,
  )
}
