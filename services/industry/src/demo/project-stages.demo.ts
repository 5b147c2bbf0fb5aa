import type { Context } from '@tongchou/service-kit'
import { IndustrialStage, ProjectStageGoal } from '../project-stage/project-stage.entity.ts'

const { SIGNED, STARTED, BUILT, AT_CAPACITY } = IndustrialStage

/** A stage, the quarter it is meant for, and the day on which it was found reached. */
type Goal = readonly [stage: IndustrialStage, quarter: string, reachedOn?: string]

/**
 * Project of the projects service's demonstration, who drives it, of which department, its goals, and what stands in the way
 * of the first that is open. Days of starting and building are those that the projects service keeps.
 */
const PROJECTS: readonly (readonly [
  number: number,
  owner: string,
  department: string,
  goals: readonly Goal[],
  blocker?: string,
])[] = [
  [
    37,
    '马国栋',
    'industrial-park',
    [
      [SIGNED, '2021Q4', '2021-11-16'],
      [STARTED, '2022Q1', '2022-03-26'],
      [BUILT, '2022Q4'],
    ],
  ],
  [
    38,
    '马国栋',
    'industrial-park',
    [
      [SIGNED, '2021Q4', '2021-12-08'],
      [STARTED, '2022Q1', '2022-03-28'],
      [BUILT, '2022Q3', '2022-07-30'],
      [AT_CAPACITY, '2022Q4'],
    ],
    '试生产阶段，操作工尚缺18人',
  ],
  [
    39,
    '何玉梅',
    'industrial-park',
    [
      [SIGNED, '2021Q4', '2021-12-20'],
      [STARTED, '2022Q2', '2022-04-01'],
      [BUILT, '2022Q3', '2022-07-22'],
      [AT_CAPACITY, '2022Q4'],
    ],
  ],
  [
    42,
    '何玉梅',
    'industrial-park',
    [
      [SIGNED, '2022Q1', '2022-01-18'],
      [STARTED, '2022Q2', '2022-04-12'],
      [BUILT, '2022Q3'],
      [AT_CAPACITY, '2022Q4'],
    ],
    '厂区外排水管线尚未接通',
  ],
  [
    44,
    '马国栋',
    'industrial-park',
    [
      [SIGNED, '2022Q1', '2022-01-25'],
      [STARTED, '2022Q2', '2022-04-25'],
      [BUILT, '2022Q3', '2022-07-18'],
      [AT_CAPACITY, '2022Q3', '2022-08-26'],
    ],
  ],
  [
    45,
    '马国栋',
    'industrial-park',
    [
      [SIGNED, '2022Q1', '2022-02-22'],
      [STARTED, '2022Q2'],
      [BUILT, '2022Q4'],
    ],
    '环评报告书尚未批复',
  ],
  [
    47,
    '田建军',
    'industry-it',
    [
      [SIGNED, '2021Q4', '2022-01-12'],
      [STARTED, '2022Q1', '2022-05-08'],
      [BUILT, '2022Q4'],
    ],
  ],
  [
    48,
    '田建军',
    'industry-it',
    [
      [SIGNED, '2022Q1', '2022-03-16'],
      [STARTED, '2022Q2', '2022-05-25'],
      [BUILT, '2022Q4'],
    ],
  ],
]

/** 三抓: the stage goals of eight of the industrial projects, one of them missed and one reached late. */
export async function loadProjectStages(ctx: Context): Promise<void> {
  await ctx.createMany(
    ProjectStageGoal,
    PROJECTS.flatMap(([number, owner, department, goals, blocker]) => {
      const firstOpen = goals.find(([, , reachedOn]) => reachedOn === undefined)
      return goals.map((goal) => {
        const [stage, quarter, reachedOn = null] = goal
        const projectId = `prj-2022-0${number}`
        return {
          id: `goal-0${number}-${stage.toLowerCase().replace('_', '-')}`,
          projectId,
          quarter,
          stage,
          owner: `${owner}（演示）`,
          department,
          reachedOn,
          blocker: goal === firstOpen ? (blocker ?? null) : null,
        }
      })
    }),
    'demo.loaded',
  )
}
