import { addDays, type KeptRecord } from '@tongchou/service-kit'
import type {
  Blocker,
  EcoIndustry,
  IdeaStage,
  ProjectKind,
  ProjectLevel,
  ProjectStage,
  ProjectTagCode,
  Sector,
  StartEvidence,
} from '../project/project.codes.ts'
import type { Project } from '../project/project.entity.ts'
import { BLOCKED, LISTED, REPLACED, RESERVE } from './listed-projects.ts'
import { seeded, wan } from './seeded.ts'

export type DemoProject = Omit<Project, keyof KeptRecord> & { id: string; tags: ProjectTagCode[] }

const YEAR = 2022
const TOWNSHIPS = '620725'

const dayOf = (text: string): string | null => (text ? (text.length === 5 ? `${YEAR}-${text}` : text) : null)
const numbered = (index: number): string => String(index + 1).padStart(3, '0')
const tagsOf = (text: string): ProjectTagCode[] => (text ? (text.split(',') as ProjectTagCode[]) : [])

/** Enterprises' projects are filed, others approved. */
const isEnterprise = (owner: string): boolean => owner.endsWith('公司') || owner.endsWith('合作社')

const nothing = {
  enterpriseUscc: null,
  riskNote: null,
  forecastFinishOn: null,
  withdrawnOn: null,
  withdrawnReason: null,
  substituteId: null,
  blocker: null,
  blockedSince: null,
  blockedBy: null,
  blockerNote: null,
  ideaStage: null,
  content: null,
  siteNote: null,
  fundingNote: null,
  benefitNote: null,
}

function listed(line: string, index: number, id: string): DemoProject {
  const [
    kind,
    name,
    sector,
    eco,
    township,
    authority,
    owner,
    total,
    annual,
    prior,
    level,
    from,
    to,
    start,
    done,
    use,
    tags,
  ] = line.split('|') as string[]
  const chance = seeded(index + 17)
  const startedOn = dayOf(start ?? '')
  const completedOn = dayOf(done ?? '')
  const producingOn = dayOf(use ?? '')
  const plannedStartOn = dayOf(from ?? '')
  const plannedFinishOn = dayOf(to ?? '')
  const isMajor = level !== 'COUNTY'
  const isBig = Number(total) >= 500
  const isIn = isBig && startedOn !== null && startedOn < '2022-08-05' && chance() > 0.12
  return {
    ...nothing,
    id,
    name: name as string,
    projectCode:
      chance() < 0.94 ? `${kind === 'C' ? '2103' : '2201'}-620725-04-01-${String(100201 + index * 367)}` : null,
    kind: (kind === 'C' ? 'CONTINUING' : 'NEW') as ProjectKind,
    stage: (producingOn ? 'COMMISSIONED' : completedOn ? 'COMPLETED' : startedOn ? 'STARTED' : 'READY') as ProjectStage,
    stageSince: producingOn ?? completedOn ?? startedOn ?? '2022-04-28',
    planYear: YEAR,
    level: level as ProjectLevel,
    sector: sector as Sector,
    ecoIndustry: (eco || null) as EcoIndustry | null,
    township: township === '-' ? null : `${TOWNSHIPS}${township}`,
    authority: authority as string,
    ownerUnit: owner as string,
    approvalType: (isEnterprise(owner as string) ? (chance() < 0.85 ? 'FILING' : 'VERIFICATION') : 'APPROVAL') as never,
    totalInvestment: wan(Number(total)),
    annualInvestment: wan(Number(annual)),
    priorInvestment: wan(Number(prior)),
    wave:
      kind === 'C' ? ((from ?? '') <= '03-31' ? 1 : 2) : (from ?? '') <= '04-30' ? 1 : (from ?? '') <= '05-31' ? 2 : 3,
    plannedStartOn,
    plannedFinishOn,
    listedOn: '2022-01-10',
    approvedOn: kind === 'C' ? '2021-03-18' : addDays(plannedStartOn as string, -55),
    startedOn,
    startEvidence: startedOn
      ? ((isEnterprise(owner as string) ? 'CONSTRUCTION_PERMIT' : 'START_ORDER') as StartEvidence)
      : null,
    startDocument: startedOn ? `620725${startedOn.replaceAll('-', '')}${numbered(index)}` : null,
    completedOn,
    producingOn,
    forecastFinishOn: completedOn || chance() > 0.14 ? null : addDays(plannedFinishOn as string, 25),
    riskNote: null,
    workChartOn: isMajor ? addDays('2022-03-08', Math.floor(chance() * 40)) : null,
    timetableOn: isMajor && chance() < 0.93 ? addDays('2022-03-10', Math.floor(chance() * 45)) : null,
    libraryOn: isIn ? addDays(startedOn, 12 + Math.floor(chance() * 16)) : null,
    hasApprovalDocument: true,
    hasContract: startedOn !== null,
    hasLicence: chance() < 0.95,
    tags: tagsOf(tags ?? ''),
  }
}

function reserved(line: string, index: number): DemoProject {
  const [stage, name, sector, eco, township, authority, owner, total, annual, level, tags] = line.split('|') as string[]
  const isConceived = stage === 'CONCEIVED'
  const shape = `C|${name}|${sector}|${eco}|${township}|${authority}|${owner}|${total}|${annual}|0|${level}|03-20|2023-10-31||||${tags ?? ''}`
  return {
    ...listed(shape, index + 200, `prj-2022-r${numbered(index)}`),
    kind: 'RESERVE' as ProjectKind,
    stage: stage as ProjectStage,
    stageSince: addDays('2022-01-20', index * 9),
    projectCode: null,
    plannedStartOn: isConceived ? null : '2023-04-10',
    plannedFinishOn: isConceived ? null : '2023-11-30',
    listedOn: null,
    approvedOn: stage === 'RESERVED' || isConceived ? null : addDays('2022-03-01', index * 6),
    wave: null,
    workChartOn: null,
    timetableOn: null,
    libraryOn: null,
    forecastFinishOn: null,
    hasApprovalDocument: false,
    ideaStage:
      (['SUBMITTED', 'FEASIBILITY', 'CONCEPT', 'IDEA'][isConceived ? 1 + (index % 3) : 0] as IdeaStage) ?? null,
    content: index % 4 === 3 ? null : `建设${name}主体工程及配套设施`,
    siteNote: index % 3 === 1 ? null : '拟选址地块已现场踏勘',
    fundingNote: index % 5 === 2 ? null : '申请上级资金与自筹相结合',
    benefitNote: isConceived && index % 2 === 0 ? null : '建成后可带动当地就业和税收',
  }
}

/** Every project of the demonstration, with the lists it stands on. */
export function demoProjects(): DemoProject[] {
  const all = LISTED.split('\n').map((line, index) => listed(line, index, `prj-2022-${numbered(index)}`))
  for (const [name, blocker, since, by, note] of BLOCKED) {
    const project = all.find((each) => each.name === name)
    if (!project) throw new Error(`the demonstration has no project ${name}`)
    Object.assign(project, { blocker: blocker as Blocker, blockedSince: since, blockedBy: by, blockerNote: note })
    project.riskNote = note
  }
  const substitute = all.find(({ name }) => name === REPLACED.substitute) as DemoProject
  substitute.listedOn = REPLACED.on
  const replaced: DemoProject = {
    ...listed(REPLACED.line, 90, 'prj-2022-s001'),
    stage: 'SUBSTITUTED' as ProjectStage,
    stageSince: REPLACED.on,
    withdrawnOn: REPLACED.on,
    withdrawnReason: REPLACED.reason,
    substituteId: substitute.id,
  }
  return [...all, replaced, ...RESERVE.split('\n').map(reserved)]
}
