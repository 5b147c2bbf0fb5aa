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

/** What was said, what was found of it, what was done about it. */
const COMPLAINTS = [
  ['同一材料跑了两次', '窗口一次性告知不到位，情况属实', '更换告知单，窗口人员重新培训'],
  ['网上提交后三天没人联系', '后台待办未及时签收，情况属实', '待办加短信提醒，每日两次清理'],
  ['取号后等了一个多小时', '高峰时段只开两个窗口，情况属实', '周一上午加开一个综合窗口'],
  ['工作人员态度生硬', '解释政策时语气急躁，基本属实', '已当面致歉，纳入窗口月度考核'],
] as const
const complaintAt = (index: number) => COMPLAINTS[index % COMPLAINTS.length]!
const PRAISE = ['一次就办好了', null, null, '窗口讲解很清楚', null, '材料能网上传，方便'] as const

function repairOf(evaluatedOn: string, isOld: boolean, [, finding, remedy]: (typeof COMPLAINTS)[number]) {
  const on = (days: number) => (isOld ? addWorkingDays(evaluatedOn, days) : null)
  const told = (text: string) => (isOld ? text : null)
  return {
    stage: isOld ? PoorReviewStage.CLOSED : PoorReviewStage.RECEIVED,
    dueOn: addWorkingDays(evaluatedOn, REPAIR_DAYS),
    verifiedOn: on(2),
    finding: told(finding),
    rectifyingSince: on(3),
    remedy: told(remedy),
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
        comment: poor ? complaintAt(index)[0] : PRAISE[index % PRAISE.length]!,
        department,
        poor,
        ...(poor ? repairOf(evaluatedOn, isOld, complaintAt(index)) : NO_REPAIR),
      }
    }),
    DEMO,
  )
}
