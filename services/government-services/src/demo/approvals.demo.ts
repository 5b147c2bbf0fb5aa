import { addWorkingDays, type Context } from '@tongchou/service-kit'
import {
  ApprovalBlocker,
  ProjectApplicationKind,
  ProjectApplicationStage,
} from '../project-approval/project-application.codes.ts'
import { ProjectApplication } from '../project-approval/project-application.entity.ts'
import { APPLICANTS } from './applicants.ts'
import { DEMO } from './demo-day.ts'

const { INVESTMENT_FILING, LAND_PLANNING, ENVIRONMENT, CONSTRUCTION, WORKS_PLANNING, FIRE_DESIGN } =
  ProjectApplicationKind
const { RECEIVED, ACCEPTED, SUSPENDED, GRANTED, REFUSED } = ProjectApplicationStage

interface Made {
  readonly project: string
  readonly name: string
  readonly kind: ProjectApplicationKind
  readonly authority: string
  readonly promised: number
  readonly on: string
  readonly stage: ProjectApplicationStage
  /** Day of the decision, or since which it is suspended. */
  readonly end?: string
  readonly blocker?: ApprovalBlocker
  readonly note?: string
}

const HOUSING = 'housing-construction'
const APPLICATIONS: readonly Made[] = [
  {
    project: 'prj-2022-012',
    name: '有机肥生产线扩建',
    kind: INVESTMENT_FILING,
    authority: 'development-reform',
    promised: 1,
    on: '2022-03-02',
    stage: GRANTED,
    end: '2022-03-03',
  },
  {
    project: 'prj-2022-012',
    name: '有机肥生产线扩建',
    kind: LAND_PLANNING,
    authority: 'natural-resources',
    promised: 5,
    on: '2022-03-14',
    stage: GRANTED,
    end: '2022-03-18',
  },
  {
    project: 'prj-2022-012',
    name: '有机肥生产线扩建',
    kind: CONSTRUCTION,
    authority: HOUSING,
    promised: 3,
    on: '2022-04-06',
    stage: GRANTED,
    end: '2022-04-15',
  },
  {
    project: 'prj-2022-002',
    name: '艾黎学院',
    kind: ENVIRONMENT,
    authority: 'ecology-environment',
    promised: 10,
    on: '2022-06-06',
    stage: SUSPENDED,
    end: '2022-06-15',
    blocker: ApprovalBlocker.EXPERT_REVIEW,
    note: '待专家评审意见修改完善',
  },
  {
    project: 'prj-2022-002',
    name: '艾黎学院',
    kind: WORKS_PLANNING,
    authority: 'natural-resources',
    promised: 7,
    on: '2022-08-15',
    stage: ACCEPTED,
  },
  {
    project: 'prj-2022-008',
    name: '艾黎小镇',
    kind: FIRE_DESIGN,
    authority: HOUSING,
    promised: 7,
    on: '2022-08-22',
    stage: ACCEPTED,
  },
  {
    project: 'prj-2022-008',
    name: '艾黎小镇',
    kind: CONSTRUCTION,
    authority: HOUSING,
    promised: 3,
    on: '2022-08-30',
    stage: RECEIVED,
  },
  {
    project: 'prj-2022-007',
    name: '固体废弃物填埋场',
    kind: ENVIRONMENT,
    authority: 'ecology-environment',
    promised: 10,
    on: '2022-05-09',
    stage: REFUSED,
    end: '2022-05-20',
    note: '选址涉及生态保护红线',
  },
]
const LEGAL_TIMES = 2
/** Projects that an enterprise of the county builds; the others are public ones. */
const APPLICANT_OF: Readonly<Record<string, (typeof APPLICANTS)[number]>> = { 'prj-2022-012': APPLICANTS[0] }

function applicationOf(
  { project, name, kind, authority, promised, on, stage, end, blocker, note }: Made,
  index: number,
) {
  const acceptedOn = stage === RECEIVED ? null : addWorkingDays(on, 1)
  const decidedOn = stage === GRANTED || stage === REFUSED ? (end ?? null) : null
  return {
    number: `XM2022${String(index + 1).padStart(4, '0')}`,
    projectId: project,
    projectName: name,
    kind,
    authority,
    ...(APPLICANT_OF[project] ?? { applicant: '项目建设单位', applicantUscc: null }),
    receivedOn: on,
    legalDays: promised * LEGAL_TIMES,
    promisedDays: promised,
    stage,
    acceptedOn,
    dueOn: acceptedOn === null ? null : addWorkingDays(acceptedOn, promised),
    suspendedOn: stage === SUSPENDED ? (end ?? null) : null,
    blocker: blocker ?? null,
    blockerNote: stage === SUSPENDED ? (note ?? null) : null,
    resumedOn: null,
    suspendedDays: 0,
    decidedOn,
    document: stage === GRANTED ? `许可〔2022〕${index + 1}号` : null,
    refusalReason: stage === REFUSED ? (note ?? null) : null,
  }
}

/** Applications of four projects: granted early and late, one blocked, two running, one just received, one refused. */
export async function loadApprovals(ctx: Context): Promise<void> {
  await ctx.createMany(ProjectApplication, APPLICATIONS.map(applicationOf), DEMO)
}
