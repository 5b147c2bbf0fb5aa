import { type Context, dueOn, Submission, SubmissionStatus } from '@tongchou/service-kit'
import { FORM } from '../progress/read-progress.ts'
import { NOTED_POINTS, pointsBehind } from '../progress/progress.rules.ts'
import { WorkProgress } from '../progress/work-progress.entity.ts'
import { WorkSchedule } from '../progress/work-schedule.entity.ts'
import { type DemoWork, demoWorks, monthOf, plannedIn, reachedIn } from './works.demo.ts'

const FIRST_MONTH = 3
const LAST_LOCKED = 7
const THIS_MONTH = 8
/** The department whose August is sent in and waits for its review; the other's is still a draft. */
const SENT_UNIT = 'urban-management'
const DUE_DAY = 5

const MONTHS = 12
/** The months of the year in which a work builds. */
const monthsOf = ({ first, last }: DemoWork): number[] =>
  Array.from({ length: Math.min(last, MONTHS) - first + 1 }, (_, index) => first + index)

/** Works that owe a month: begun, and not accepted before it. */
const owes = (work: DemoWork, month: number): boolean =>
  work.first <= month && (work.acceptedOn === null || work.acceptedOn >= `${monthOf(month)}-01`)

function entryOf(work: DemoWork, month: number) {
  const percent = reachedIn(work, month)
  const behind = pointsBehind(percent, plannedIn(work, month))
  return {
    id: `${work.id}-m${month}`,
    workId: work.id,
    period: monthOf(month),
    unit: work.department,
    percent,
    quantity: Math.round(work.quantity * percent) / 100,
    note: behind > NOTED_POINTS ? '征收协议未签完，作业面移交滞后' : null,
    reported: month <= LAST_LOCKED || work.department === SENT_UNIT,
  }
}

function submissionOf(unit: string, month: number) {
  const isLocked = month <= LAST_LOCKED
  const isSent = isLocked || unit === SENT_UNIT
  const sentAt = new Date(`${isLocked ? dueOn(monthOf(month), DUE_DAY) : '2022-08-30'}T02:30:00Z`)
  return {
    id: `submission-${unit}-${monthOf(month)}`,
    form: FORM,
    period: monthOf(month),
    unit,
    status: isLocked ? SubmissionStatus.LOCKED : isSent ? SubmissionStatus.SUBMITTED : SubmissionStatus.DRAFT,
    revision: 1,
    submittedBy: isSent ? '李建国' : null,
    submittedAt: isSent ? sentAt : null,
    reviewedBy: isLocked ? '王志强' : null,
    approvedBy: isLocked ? '王志强' : null,
    lockedAt: isLocked ? sentAt : null,
    reason: null,
  }
}

/** Plans of every work; March to July reported and locked, August sent in by one department and half entered by the other. */
export async function loadProgress(ctx: Context): Promise<void> {
  await ctx.createMany(
    WorkSchedule,
    demoWorks.flatMap((work) =>
      monthsOf(work).map((month) => ({
        id: `${work.id}-p${month}`,
        workId: work.id,
        period: monthOf(month),
        percent: plannedIn(work, month),
      })),
    ),
    'demo.loaded',
  )
  const months = Array.from({ length: THIS_MONTH - FIRST_MONTH + 1 }, (_, index) => FIRST_MONTH + index)
  const entries = months.flatMap((month) =>
    demoWorks
      .filter((work) => owes(work, month))
      .filter((work, index) => month < THIS_MONTH || work.department === SENT_UNIT || index % 2 === 0)
      .map((work) => entryOf(work, month)),
  )
  await ctx.createMany(WorkProgress, entries, 'demo.loaded')
  const owed = new Set(entries.map(({ unit, period }) => `${unit}|${Number(period.slice(5))}`))
  const submissions = [...owed].map((each) => {
    const [unit = '', month = ''] = each.split('|')
    return submissionOf(unit, Number(month))
  })
  await ctx.createMany(Submission, submissions, 'demo.loaded')
}
