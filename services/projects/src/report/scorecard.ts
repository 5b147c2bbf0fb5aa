import { type Context, lastMonthEnded, percentOf, type Words } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { onTheList } from '../project/project.repository.ts'

export enum Frame {
  REAL = 'REAL',
  FAST = 'FAST',
  SERVICE = 'SERVICE',
  PRECISE = 'PRECISE',
}
registerEnumType(Frame, { name: 'Frame', description: 'The four words of project work: 实、快、优、准' })

@ObjectType({ simpleResolvers: true, description: 'One measure of the four-word scorecard' })
export class ScoreLine {
  @Field(() => Frame)
  frame: Frame

  @Field(() => String)
  code: string

  @Field(() => String)
  name: string

  @Field(() => Int)
  part: number

  @Field(() => Int)
  whole: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  percent: number | null
}

interface Measure {
  readonly frame: Frame
  readonly code: string
  readonly name: Words
  readonly from: string
  readonly part: string
  readonly parameters: (asOf: string) => readonly unknown[]
}

const inItems = (checklist: string): string =>
  `(SELECT COUNT(DISTINCT r.item) FROM responsibility r JOIN checklist_item i ON i.code = r.item AND i.checklist = '${checklist}'
    WHERE r.projectId = p.id AND r.heldFrom <= ? AND (r.heldUntil IS NULL OR r.heldUntil > ?)) = 5`

const listed = (more = ''): string => `project p WHERE ${onTheList(0, '').sql}${more}`
const list = (asOf: string): readonly unknown[] => onTheList(Number(asOf.slice(0, 4)), asOf).parameters

/** Each measure is a part of a whole: `part` is SQL that is true for those that count. */
const MEASURES: readonly Measure[] = [
  {
    frame: Frame.REAL,
    code: 'landed',
    name: { zh: '有实物投资的项目', en: 'Projects with reported investment' },
    from: listed(),
    part: 'EXISTS (SELECT 1 FROM monthly_investment m WHERE m.projectId = p.id AND m.reported = 1 AND m.completed > 0 AND m.period <= ?)',
    parameters: (asOf) => [lastMonthEnded(asOf), ...list(asOf)],
  },
  {
    frame: Frame.REAL,
    code: 'unchanged',
    name: { zh: '未反复变更的项目', en: 'Projects changed at most once' },
    from: listed(),
    part: "(SELECT COUNT(*) FROM project_change c WHERE c.projectId = p.id AND c.status <> 'REJECTED' AND c.changedOn <= ?) < 2",
    parameters: (asOf) => [asOf, ...list(asOf)],
  },
  {
    frame: Frame.FAST,
    code: 'started',
    name: { zh: '已开工的项目', en: 'Projects started' },
    from: listed(),
    part: 'p.startedOn <= ?',
    parameters: (asOf) => [asOf, ...list(asOf)],
  },
  {
    frame: Frame.FAST,
    code: 'approvals-in-time',
    name: { zh: '按期办结的前期手续', en: 'Steps granted in time' },
    from: 'approval_step a WHERE a.dueOn <= ?',
    part: 'a.grantedOn <= a.dueOn',
    parameters: (asOf) => [asOf],
  },
  {
    frame: Frame.SERVICE,
    code: 'five-ones',
    name: { zh: '五个一落实的省市列项目', en: 'Listed major projects with all five ones' },
    from: listed(" AND p.level <> 'COUNTY'"),
    part: inItems('FIVE_ONES'),
    parameters: (asOf) => [asOf, asOf, ...list(asOf)],
  },
  {
    frame: Frame.SERVICE,
    code: 'dual-notice',
    name: {
      zh: '双告知双联系评价完成的省市列项目',
      en: 'Listed major projects with both notices, contacts and the rating',
    },
    from: listed(" AND p.level <> 'COUNTY'"),
    part: inItems('DUAL_NOTICE'),
    parameters: (asOf) => [asOf, asOf, ...list(asOf)],
  },
  {
    frame: Frame.SERVICE,
    code: 'problems-solved',
    name: { zh: '已解决的难题', en: 'Difficulties solved' },
    from: 'problem b WHERE b.raisedOn <= ?',
    part: 'b.solvedOn <= ?',
    parameters: (asOf) => [asOf, asOf],
  },
  {
    frame: Frame.PRECISE,
    code: 'admitted-above',
    name: { zh: '申报后列入上级盘子的项目', en: 'Applications admitted to upper plans' },
    from: 'upper_plan_entry u WHERE u.submittedOn <= ?',
    part: "u.status = 'ADMITTED' AND u.admittedOn <= ?",
    parameters: (asOf) => [asOf, asOf],
  },
  {
    frame: Frame.PRECISE,
    code: 'policies-answered',
    name: { zh: '有项目对接的政策', en: 'Policies answered by a project' },
    from: 'policy q WHERE q.issuedOn <= ?',
    part: 'EXISTS (SELECT 1 FROM policy_link k WHERE k.policyId = q.id)',
    parameters: (asOf) => [asOf],
  },
]

/** The county's four-word scorecard on a day: every measure as a part of a whole. For those who see the whole county. */
export function scorecard(ctx: Context, asOf: string): Promise<ScoreLine[]> {
  return Promise.all(
    MEASURES.map(async ({ frame, code, name, from, part, parameters }) => {
      const given = parameters(asOf)
      const [row] = await ctx.db.sql<{ n: number; counted: number | null }>(
        `SELECT COUNT(*) AS n, SUM(CASE WHEN ${part} THEN 1 ELSE 0 END) AS counted FROM ${from}`,
        given,
      )
      const whole = Number(row?.n ?? 0)
      const counted = Number(row?.counted ?? 0)
      return { frame, code, name: ctx.say(name), part: counted, whole, percent: percentOf(counted, whole) }
    }),
  )
}
