import { addDays, type Context, monthAfter, Submission, SubmissionStatus } from '@tongchou/service-kit'
import { BaseFigure } from '../base-figure/base-figure.entity.ts'
import { MonthlyInvestment } from '../monthly-investment/monthly-investment.entity.ts'
import { FORM } from '../monthly-investment/read-progress.ts'
import type { DemoProject } from './demo-projects.ts'
import { person, seeded, wan } from './seeded.ts'

const CURVE = [0, 2, 4, 8, 18, 30, 43, 56, 70, 83, 94, 98, 100]
const LAST_LOCKED = 7
const RETURNED_UNIT = '620725106'
/** The one unit that has sent its August in: what its head and the bureau's have to review. */
const SENT_UNIT = '620725400'
const month = (number: number): string => `2022-${String(number).padStart(2, '0')}`

/** Those that lag: their name and how much of the usual pace they keep. */
const LAGGARDS: Readonly<Record<string, number>> = {
  大数据灾备中心一期: 0.28,
  固体废弃物填埋场: 0.36,
  新建安置住房: 0.62,
  地下管网普查与更新: 0.4,
  啤酒大麦麦芽加工: 0.66,
  县医院医疗综合楼: 0.71,
}

const SITES = ['施工准备', '基础开挖', '基础施工', '主体施工', '主体完成60%', '设备安装', '收尾及附属工程', '竣工验收']

interface Entry {
  readonly project: DemoProject
  readonly number: number
  readonly amount: number
}

/** What one project completes in each month it builds: along the curve, at its own pace, all of it by its completion. */
function entriesOf(project: DemoProject, index: number): Entry[] {
  if (!project.startedOn || project.withdrawnOn) return []
  const chance = seeded(index * 31 + 5)
  const first = Number(project.startedOn.slice(5, 7))
  const last = project.completedOn ? Number(project.completedOn.slice(5, 7)) : 12
  const base = CURVE[first - 1] ?? 0
  const room = (CURVE[last] ?? 100) - base
  const pace = LAGGARDS[project.name.replace(/（.*/, '')] ?? (project.completedOn ? 1 : 0.9 + chance() * 0.28)
  const entries: Entry[] = []
  for (let number = first; number <= Math.min(last, 8); number++) {
    const step = ((CURVE[number] ?? 0) - (CURVE[number - 1] ?? 0)) / room
    const amount = Math.round(((project.annualInvestment / 1_000_000) * step * pace * (0.92 + chance() * 0.16)) / 2) * 2
    entries.push({ project, number, amount })
  }
  return entries
}

const unitOf = ({ township, authority }: DemoProject): string => township ?? authority

function rowsOf(
  entries: readonly Entry[],
): (Pick<
  MonthlyInvestment,
  'projectId' | 'period' | 'unit' | 'completed' | 'cumulative' | 'imageProgress' | 'note' | 'reported'
> & { id: string })[] {
  const reached = new Map<string, number>()
  return entries.map(({ project, number, amount }, position) => {
    const cumulative = (reached.get(project.id) ?? project.priorInvestment) + wan(amount)
    reached.set(project.id, cumulative)
    const share = Math.min(1, (cumulative - project.priorInvestment) / project.annualInvestment)
    const isFinished = project.completedOn !== null && month(number) >= project.completedOn.slice(0, 7)
    return {
      id: `${project.id}-m${String(number).padStart(2, '0')}`,
      projectId: project.id,
      period: month(number),
      unit: unitOf(project),
      completed: wan(amount),
      cumulative,
      imageProgress: isFinished ? '竣工验收' : (SITES[Math.min(6, Math.floor(share * 7))] as string),
      note: position % 23 === 7 ? '受材料供应影响，进度略有放缓' : null,
      reported: number <= LAST_LOCKED || unitOf(project) === SENT_UNIT,
    }
  })
}

/** Growth over last year that the demonstration shows at the end of each month, in percent. */
const GROWTH = [0, 6, 6, 5.6, 6.4, 6.1, 5.9, 8.2, 8, 8, 8, 8, 8]

/** Last year's figures, from which this year's growth follows. */
function baseFigures(entries: readonly Entry[]) {
  const sums = Array.from({ length: 13 }, (_, number) =>
    entries.filter((each) => each.number === number).reduce((sum, { amount }) => sum + amount, 0),
  )
  const [upper, changes] = [
    [0, 0, 1, 1, 1, 1, 2, 1, 0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0],
  ]
  let now = 0
  let before = 0
  return Array.from({ length: 12 }, (_, index) => {
    const number = index + 1
    const period = `2021-${String(number).padStart(2, '0')}`
    now += number <= LAST_LOCKED ? (sums[number] as number) : 3600
    const base = Math.round(now / (1 + (GROWTH[number] as number) / 100))
    const own = base - before
    before = base
    const figure = (code: string, value: number, document: string) => ({
      id: `base-${code.toLowerCase()}-${period}`,
      code,
      period,
      figure: value,
      document,
    })
    return [
      figure('FAI', own * 10_000, '2021年固定资产投资调度台账'),
      figure('UPPERPLAN', upper?.[number] ?? 0, '2021年度计划盘子项目汇总表'),
      figure('CHANGES', changes?.[number] ?? 0, '2021年项目变更备案台账'),
      figure('PARK-INVESTMENT', 31_000 + 3_100 * number, '2021年园区投资统计台账'),
    ]
  }).flat()
}

const REASONS = '东乐静安高标准农田：累计完成投资小于上月累计，请核对'

function submission(unit: string, number: number, chance: () => number) {
  const isLocked = number <= LAST_LOCKED
  const isReturned = !isLocked && unit === RETURNED_UNIT
  const due = `${monthAfter(month(number))}-03`
  const at = (days: number) => new Date(Date.parse(`${addDays(due, days)}T02:30:00Z`))
  const isWaiting = !isLocked && unit === SENT_UNIT
  const isSent = isLocked || isReturned || isWaiting
  return {
    id: `submission-${unit}-${month(number)}`,
    form: FORM,
    period: month(number),
    unit,
    status: isLocked
      ? SubmissionStatus.LOCKED
      : isReturned
        ? SubmissionStatus.RETURNED
        : isWaiting
          ? SubmissionStatus.SUBMITTED
          : SubmissionStatus.DRAFT,
    revision: 1,
    submittedBy: isSent ? person(chance) : null,
    submittedAt: isLocked ? at(0) : isSent ? new Date(Date.parse('2022-08-29T02:30:00Z')) : null,
    reviewedBy: isLocked ? person(chance) : null,
    approvedBy: isLocked ? person(chance) : null,
    lockedAt: isLocked ? at(4) : null,
    reason: isReturned ? REASONS : null,
  }
}

/** March to July reported and locked, August half entered, one unit's August sent in and one's returned; and the figures of last year. */
export async function loadMonths(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  const entries = projects.flatMap(entriesOf)
  const chance = seeded(4242)
  const isEntered = ({ project, number }: Entry) =>
    number <= LAST_LOCKED ||
    [RETURNED_UNIT, SENT_UNIT].includes(unitOf(project)) ||
    Number(project.id.slice(-1)) % 5 < 3
  await ctx.createMany(
    MonthlyInvestment,
    rowsOf(entries).filter((_row, index) => isEntered(entries[index] as Entry)),
    'demo.loaded',
  )
  const reports = new Set(entries.filter(isEntered).map(({ project, number }) => `${unitOf(project)}|${number}`))
  await ctx.createMany(
    Submission,
    [...reports].map((each) => {
      const [unit = '', number = ''] = each.split('|')
      return submission(unit, Number(number), chance)
    }),
    'demo.loaded',
  )
  await ctx.createMany(BaseFigure, baseFigures(entries), 'demo.loaded')
}
