import { CaseKind, TimedStep } from '../urban-case/urban-case.codes.ts'

const { COMPONENT, EVENT } = CaseKind

/** Categories of the demonstration with who usually handles them; limits are the county's own, not a standard's. */
export const CATEGORIES: readonly {
  readonly code: string
  readonly name: string
  readonly kind: CaseKind
  readonly department: string | null
  readonly handlingDays: number
  readonly problem: string
}[] = [
  {
    code: 'B01',
    name: '雨污水井盖',
    kind: COMPONENT,
    department: 'housing-construction',
    handlingDays: 3,
    problem: '井盖破损下沉，影响车辆通行',
  },
  {
    code: 'B02',
    name: '路灯',
    kind: COMPONENT,
    department: 'urban-management',
    handlingDays: 5,
    problem: '连续三盏路灯不亮',
  },
  {
    code: 'B03',
    name: '人行道铺装',
    kind: COMPONENT,
    department: 'housing-construction',
    handlingDays: 7,
    problem: '人行道砖松动缺失',
  },
  {
    code: 'B04',
    name: '果皮箱',
    kind: COMPONENT,
    department: 'urban-management',
    handlingDays: 3,
    problem: '果皮箱箱体破损',
  },
  {
    code: 'B05',
    name: '行道树与绿化带',
    kind: COMPONENT,
    department: 'urban-management',
    handlingDays: 7,
    problem: '行道树枯死未补栽',
  },
  {
    code: 'B06',
    name: '供水阀门井',
    kind: COMPONENT,
    department: 'water-affairs',
    handlingDays: 3,
    problem: '阀门井渗水，路面湿滑',
  },
  {
    code: 'S01',
    name: '占道经营',
    kind: EVENT,
    department: 'urban-management',
    handlingDays: 1,
    problem: '流动摊贩占用人行道经营',
  },
  { code: 'S02', name: '暴露垃圾', kind: EVENT, department: null, handlingDays: 1, problem: '路边堆放生活垃圾未清运' },
  {
    code: 'S03',
    name: '乱贴乱画',
    kind: EVENT,
    department: 'urban-management',
    handlingDays: 2,
    problem: '墙面张贴小广告',
  },
  {
    code: 'S04',
    name: '工地扬尘',
    kind: EVENT,
    department: 'ecology-environment',
    handlingDays: 2,
    problem: '裸土未覆盖，出场车辆带泥',
  },
  {
    code: 'S05',
    name: '机动车乱停放',
    kind: EVENT,
    department: 'public-security',
    handlingDays: 1,
    problem: '机动车占用消防通道停放',
  },
  {
    code: 'S06',
    name: '店外加工经营',
    kind: EVENT,
    department: 'market-regulation',
    handlingDays: 2,
    problem: '店外焊接加工，噪声扰民',
  },
]

export const STEP_LIMITS: readonly { readonly step: TimedStep; readonly workingDays: number }[] = [
  { step: TimedStep.FILE, workingDays: 1 },
  { step: TimedStep.DISPATCH, workingDays: 1 },
  { step: TimedStep.VERIFY, workingDays: 2 },
  { step: TimedStep.CLOSE, workingDays: 1 },
]

/** Cells of the demonstration's grid: the county town's by street, and the market towns. */
export const CELLS: readonly { readonly township: string; readonly name: string; readonly committee: string }[] = [
  { township: '620725101', name: '胜利街网格', committee: '东街社区' },
  { township: '620725101', name: '隍庙街网格', committee: '东街社区' },
  { township: '620725101', name: '长城路网格', committee: '南关社区' },
  { township: '620725101', name: '北环路网格', committee: '北街社区' },
  { township: '620725101', name: '经一路网格', committee: '新城社区' },
  { township: '620725101', name: '纬六路网格', committee: '新城社区' },
  { township: '620725101', name: '西大街网格', committee: '西街社区' },
  { township: '620725101', name: '汽车站网格', committee: '南关社区' },
  { township: '620725102', name: '位奇集镇网格', committee: '位奇镇集镇' },
  { township: '620725103', name: '霍城集镇网格', committee: '霍城镇集镇' },
  { township: '620725104', name: '陈户集镇网格', committee: '陈户镇集镇' },
  { township: '620725106', name: '东乐集镇网格', committee: '东乐镇集镇' },
]
