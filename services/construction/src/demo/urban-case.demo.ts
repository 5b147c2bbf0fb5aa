import { addDays, addWorkingDays, chanceFrom, type Context, daysBetween } from '@tongchou/service-kit'
import { UrbanCaseCategory, UrbanCaseStepLimit, UrbanGridCell } from '../urban-case/case-registers.entity.ts'
import { CaseSource, CaseState, CaseStepKind, TimedStep } from '../urban-case/urban-case.codes.ts'
import { UrbanCase } from '../urban-case/urban-case.entity.ts'
import { type LimitedStep, passageOf, RECURS_WITHIN_DAYS } from '../urban-case/urban-case.rules.ts'
import { UrbanCaseStep } from '../urban-case/urban-case-step.entity.ts'
import { CATEGORIES, CELLS, STEP_LIMITS } from './urban-case-lists.ts'

const TODAY = '2022-08-31'
const FIRST_DAY = '2022-03-01'
const COUNT = 240
const SOURCES = [
  CaseSource.PATROL,
  CaseSource.PATROL,
  CaseSource.PATROL,
  CaseSource.HOTLINE_12345,
  CaseSource.VIDEO,
  CaseSource.PUBLIC_REPORT,
  CaseSource.TOWNSHIP,
]
const PLACES = ['路口东侧', '中段北侧', '学校门口', '农贸市场旁', '小区出入口', '公交站台旁']
const HANDS: readonly string[] = [
  '采集员（演示）',
  '受理员（演示）',
  '派遣员（演示）',
  '处置人员（演示）',
  '核查员（演示）',
]

const limitOf = (step: LimitedStep, handlingDays: number): number =>
  step === 'HANDLE' ? handlingDays : (STEP_LIMITS.find((limit) => limit.step === TimedStep[step])?.workingDays ?? 1)

type Course = Exclude<`${CaseStepKind}`, 'REPORT'>
const PLAIN: readonly Course[] = ['FILE', 'DISPATCH', 'HANDLE', 'VERIFY', 'CLOSE']
const REWORKED: readonly Course[] = ['FILE', 'DISPATCH', 'HANDLE', 'RETURN', 'HANDLE', 'VERIFY', 'CLOSE']
const TWICE: readonly Course[] = ['FILE', 'DISPATCH', 'HANDLE', 'RETURN', 'HANDLE', 'RETURN']

const courseOf = (index: number): readonly Course[] => {
  if (index % 41 === 17) return ['REJECT']
  if (index % 60 === 58) return TWICE
  return index % 9 === 4 ? REWORKED : PLAIN
}

const HAND_OF: Readonly<Record<Course, number>> = {
  FILE: 1,
  REJECT: 1,
  DISPATCH: 2,
  REDISPATCH: 2,
  HANDLE: 3,
  RETURN: 4,
  VERIFY: 4,
  CLOSE: 1,
}
const NOTES: Readonly<Partial<Record<Course, string>>> = {
  REJECT: '不属于城市管理事项，已告知来电人',
  HANDLE: '已现场处置并拍照',
  RETURN: '现场仍有残留，退回返工',
  VERIFY: '现场核查属实',
}

interface Walk {
  readonly facts: Omit<UrbanCase, 'id' | 'version' | 'createdAt' | 'updatedAt'> & { id: string }
  readonly steps: Omit<UrbanCaseStep, 'id' | 'version' | 'createdAt' | 'updatedAt'>[]
}

/** A case and its course, walked by the same passages as in the county's own work. */
function walk(index: number, closed: Map<string, { id: string; on: string }>): Walk {
  const chance = chanceFrom(index * 31 + 7)
  const category = CATEGORIES[index % CATEGORIES.length]!
  const cellIndex = index % 5 === 0 ? 0 : chance.whole(0, CELLS.length - 1)
  const cell = CELLS[cellIndex]!
  const reportedOn = addDays(FIRST_DAY, Math.floor((index * (daysBetween(FIRST_DAY, TODAY) + 1)) / COUNT))
  const id = `urban-case-${index + 1}`
  const place = `${category.code}-${cellIndex}`
  const before = closed.get(place)
  const facts: Walk['facts'] = {
    id,
    number: `${reportedOn.replaceAll('-', '')}-${String(index + 1).padStart(6, '0')}`,
    categoryId: `case-category-${category.code}`,
    kind: category.kind,
    gridCellId: `grid-cell-${cellIndex + 1}`,
    gridCode: gridCodeOf(cellIndex),
    township: cell.township,
    place: `${cell.name.replace('网格', '')}${chance.pick(PLACES)}`,
    latitude: null,
    longitude: null,
    description: category.problem,
    source: chance.pick(SOURCES),
    sourceNumber: null,
    photoBefore: `ZP-${index + 1}-1`,
    photoAfter: null,
    state: CaseState.REPORTED,
    department: null,
    reportedOn,
    stepDueOn: addWorkingDays(reportedOn, limitOf('FILE', category.handlingDays)),
    closeDueOn: addWorkingDays(
      reportedOn,
      STEP_LIMITS.reduce((sum, { workingDays }) => sum + workingDays, category.handlingDays),
    ),
    handledOn: null,
    checkedOn: null,
    returnedOn: null,
    returns: 0,
    closedOn: null,
    daysToClose: null,
    rejectedOn: null,
    recursOf:
      before && daysBetween(before.on, reportedOn) <= RECURS_WITHIN_DAYS && before.on <= reportedOn ? before.id : null,
  }
  if (facts.source === CaseSource.HOTLINE_12345) facts.sourceNumber = `12345-${20_220_000 + index}`
  const steps: Walk['steps'] = [
    {
      caseId: id,
      position: 1,
      step: CaseStepKind.REPORT,
      happenedOn: reportedOn,
      dueOn: null,
      department: null,
      takenBy: HANDS[0]!,
      note: null,
    },
  ]
  const isSlow = index % 7 === 3
  let on = reportedOn
  for (const step of courseOf(index)) {
    const passage = passageOf(step, facts.state)!
    const due = facts.stepDueOn
    const longest = step === 'HANDLE' ? category.handlingDays : 1
    on = addWorkingDays(on, isSlow && step === 'HANDLE' ? longest + 3 : chance.whole(0, longest))
    if (on > TODAY) break
    take(facts, step, on, category.department)
    facts.stepDueOn = passage.next && addWorkingDays(on, limitOf(passage.next, category.handlingDays))
    facts.state = CaseState[passage.to]
    const whose = { department: facts.department, takenBy: HANDS[HAND_OF[step]]!, note: NOTES[step] ?? null }
    steps.push({
      caseId: id,
      position: steps.length + 1,
      step: CaseStepKind[step],
      happenedOn: on,
      dueOn: due,
      ...whose,
    })
  }
  if (facts.closedOn !== null) closed.set(place, { id, on: facts.closedOn })
  return { facts, steps }
}

/** What a step leaves on its case. */
function take(facts: Walk['facts'], step: Course, on: string, department: string | null): void {
  if (step === 'DISPATCH') facts.department = department
  if (step === 'HANDLE') Object.assign(facts, { handledOn: on, photoAfter: facts.photoBefore?.replace(/1$/, '2') })
  if (step === 'VERIFY' || step === 'RETURN') facts.checkedOn ??= on
  if (step === 'RETURN') Object.assign(facts, { returns: facts.returns + 1, returnedOn: facts.returnedOn ?? on })
  if (step === 'REJECT') facts.rejectedOn = on
  if (step === 'CLOSE') Object.assign(facts, { closedOn: on, daysToClose: daysBetween(facts.reportedOn, on) })
}

const gridCodeOf = (index: number): string => `${CELLS[index]!.township}${String(index + 1).padStart(5, '0')}`

/** Cases at every step, some over their time, some sent back, some that came back. */
export async function loadUrbanCases(ctx: Context): Promise<void> {
  const basis = '县数字化城管立案结案规定（演示）'
  await ctx.createMany(
    UrbanCaseCategory,
    CATEGORIES.map(({ problem: _problem, ...category }) => ({
      id: `case-category-${category.code}`,
      ...category,
      basis,
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    UrbanCaseStepLimit,
    STEP_LIMITS.map((limit) => ({ ...limit, basis })),
    'demo.loaded',
  )
  await ctx.createMany(
    UrbanGridCell,
    CELLS.map((cell, index) => ({
      id: `grid-cell-${index + 1}`,
      code: gridCodeOf(index),
      ...cell,
      patroller: `网格员${index + 1}（演示）`,
    })),
    'demo.loaded',
  )
  const closed = new Map<string, { id: string; on: string }>()
  const walks = Array.from({ length: COUNT }, (_, index) => walk(index, closed))
  await ctx.createMany(
    UrbanCase,
    walks.map(({ facts }) => facts),
    'demo.loaded',
  )
  await ctx.createMany(
    UrbanCaseStep,
    walks.flatMap(({ steps }) => steps),
    'demo.loaded',
  )
}
