import { addDays, type Context } from '@tongchou/service-kit'
import { ApprovalStep, type ApprovalStepKind } from '../approval-step/approval-step.entity.ts'
import { Responsibility } from '../responsibility/responsibility.entity.ts'
import type { DemoProject } from './demo-projects.ts'
import { person, seeded } from './seeded.ts'

/** Each step with its department (that of the project where none is named), days before the start, and whether it is a gate. */
const STEPS: readonly (readonly [
  kind: string,
  department: string | null,
  before: number,
  isGate: boolean,
  paper: string,
])[] = [
  ['ESTABLISHMENT', 'development-reform', 95, false, '县发改发'],
  ['LAND', 'natural-resources', 62, false, '县自然资发'],
  ['ENVIRONMENT', 'ecology-environment', 48, false, '市环县发'],
  ['FEASIBILITY', null, 74, true, '可研批复'],
  ['DESIGN', null, 36, true, '初设批复'],
  ['FUNDING', 'finance', 40, false, '县财建'],
  ['CONSTRUCTION_PERMIT', 'housing-construction', 6, false, '施工许可'],
]

/** The step that a blocker lies in. */
const STANDS_AT: Readonly<Record<string, string>> = {
  LAND: 'LAND',
  PERMIT: 'ENVIRONMENT',
  FUNDS: 'FUNDING',
  DEMOLITION: 'LAND',
  DESIGN: 'DESIGN',
}

function stepsOf(project: DemoProject, index: number) {
  const chance = seeded(index + 900)
  const start = project.startedOn ?? project.plannedStartOn
  if (!start || project.withdrawnOn || project.kind === 'RESERVE') return []
  return STEPS.map(([kind, department, before, isGate, paper]) => {
    const dueOn = addDays(project.plannedStartOn ?? start, 8 - before)
    const standsHere = project.blocker !== null && STANDS_AT[project.blocker] === kind && project.startedOn === null
    const isOpen = standsHere || (project.startedOn === null && kind === 'CONSTRUCTION_PERMIT')
    const submittedOn = addDays(start, -before - 14 + Math.floor(chance() * 6))
    const isSubmitted = !isOpen || standsHere
    const grantedOn = isOpen ? null : addDays(submittedOn, 6 + Math.floor(chance() * 6))
    return {
      id: `${project.id}-${kind.toLowerCase().replaceAll('_', '-')}`,
      projectId: project.id,
      kind: kind as ApprovalStepKind,
      department: department ?? project.authority,
      dueOn,
      submittedOn: isSubmitted ? submittedOn : null,
      grantedOn,
      document: grantedOn ? `${paper}〔${grantedOn.slice(0, 4)}〕${100 + ((index * 7 + before) % 380)}号` : null,
      blockedSince: standsHere ? project.blockedSince : null,
      isGate,
      signedOn: isGate && grantedOn ? grantedOn : null,
      signedBy: isGate && grantedOn ? person(chance) : null,
    }
  })
}

const LEADERS = ['县长', '常务副县长', '分管副县长', '县委常委', '县政协副主席', '县人大副主任']

/** Items and what stands in them: title, post. */
const ITEMS: Readonly<
  Record<
    string,
    (chance: () => number, project: DemoProject) => { holder: string; post: string | null; detail: string | null }
  >
> = {
  ONE_LEADER: (chance) => ({ holder: person(chance), post: LEADERS[Math.floor(chance() * 6)] as string, detail: null }),
  ONE_TEAM: (_chance, { name }) => ({ holder: `${name.slice(0, 20)}工作专班`, post: null, detail: null }),
  ONE_PLAN: () => ({ holder: '项目推进方案', post: null, detail: '县项目办〔2022〕6号' }),
  ONE_TIMETABLE: () => ({ holder: '项目时间表', post: null, detail: '挂图作战' }),
  ONE_PUSH: (chance) => ({ holder: person(chance), post: '主管部门负责人', detail: null }),
  MANAGE: (chance) => ({ holder: person(chance), post: '工信局副局长', detail: null }),
  WATCH: (chance) => ({ holder: person(chance), post: '园区管委会干部', detail: null }),
  PUSH: (chance) => ({ holder: person(chance), post: '发改局项目办干部', detail: null }),
  DO: (chance) => ({ holder: person(chance), post: '企业项目经理', detail: null }),
  NOTICE_OWNER: () => ({ holder: '项目建设告知书', post: null, detail: null }),
  NOTICE_AUTHORITY: () => ({ holder: '审批服务告知函', post: null, detail: null }),
  CONTACT_DEPARTMENT: (chance) => ({ holder: person(chance), post: '政务服务局代办员', detail: null }),
  CONTACT_PROJECT: (chance) => ({ holder: person(chance), post: '项目联系人', detail: null }),
  RATING: (chance) => ({ holder: '服务评价', post: null, detail: String(3 + Math.floor(chance() * 3)) }),
}
const MAJOR = ['ONE_LEADER', 'ONE_TEAM', 'ONE_PLAN', 'ONE_TIMETABLE', 'ONE_PUSH']
const NOTICED = ['NOTICE_OWNER', 'NOTICE_AUTHORITY', 'CONTACT_DEPARTMENT', 'CONTACT_PROJECT', 'RATING']
const KEY = ['MANAGE', 'WATCH', 'PUSH', 'DO']

function heldBy(project: DemoProject, index: number) {
  if (project.listedOn === null || project.withdrawnOn) return []
  const chance = seeded(index + 3000)
  const major = project.level === 'COUNTY' ? [] : [...MAJOR, ...NOTICED]
  const key = project.tags.some((tag) => tag === 'KEY_INDUSTRIAL') ? KEY : []
  return [...major, ...key]
    .filter((item) => !(index % 11 === 3 && (item === 'ONE_TEAM' || item === 'RATING')))
    .filter((item) => !(index % 13 === 8 && (item === 'WATCH' || item === 'NOTICE_AUTHORITY')))
    .map((item) => ({
      id: `${project.id}-${item.toLowerCase().replaceAll('_', '-')}`,
      projectId: project.id,
      item,
      ...(ITEMS[item] as NonNullable<(typeof ITEMS)[string]>)(chance, project),
      department: MAJOR.includes(item) || KEY.includes(item) ? project.authority : 'government-service',
      heldFrom: addDays('2022-02-20', Math.floor(chance() * 70)),
      heldUntil: null,
    }))
}

/** Approvals, and the people and papers of the three checklists. */
export async function loadPreliminaries(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  await ctx.createMany(ApprovalStep, projects.flatMap(stepsOf), 'demo.loaded')
  await ctx.createMany(Responsibility, projects.flatMap(heldBy), 'demo.loaded')
}
