import { addDays, type Context } from '@tongchou/service-kit'
import { Milestone } from '../milestone/milestone.entity.ts'
import { Visit } from '../visit/visit.entity.ts'
import type { DemoProject } from './demo-projects.ts'
import { person, pick, seeded } from './seeded.ts'

const TODAY = '2022-08-31'

const POINTS = [
  ['前期手续办结', 150],
  ['主体工程开工', 120],
  ['主体工程完成', 60],
  ['设备安装及附属工程完成', 25],
  ['竣工验收', 0],
] as const

const POSTS = ['县长', '常务副县长', '分管副县长', '发改局局长', '行业主管部门主要负责人']
const FOUND = ['管线迁改进度慢', '材料供应紧张', '施工力量不足', '进场道路不畅', '临时用电容量不足']

/** Timetables and visits of the major projects. */
export async function loadSupervision(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  const major = projects.filter((each) => each.level !== 'COUNTY' && each.listedOn !== null && !each.withdrawnOn)
  const chance = seeded(515)
  await ctx.createMany(
    Milestone,
    major
      .filter(({ timetableOn }) => timetableOn !== null)
      .flatMap((project) =>
        POINTS.map(([name, days], position) => {
          const plannedOn = addDays(project.plannedFinishOn as string, -days)
          const reachedOn = addDays(plannedOn, Math.floor(chance() * 14) - 9)
          const isReached =
            project.completedOn !== null || (reachedOn <= TODAY && project.startedOn !== null && chance() < 0.88)
          return {
            id: `${project.id}-point-${position + 1}`,
            projectId: project.id,
            name,
            plannedOn,
            actualOn: isReached ? (reachedOn > TODAY ? (project.completedOn as string) : reachedOn) : null,
            holder: person(chance),
          }
        }),
      ),
    'demo.loaded',
  )
  await ctx.createMany(
    Visit,
    major.flatMap((project, index) =>
      Array.from({ length: index % 7 === 4 ? 1 : 3 }, (_, position) => {
        const visitedOn = addDays('2022-04-12', position * 52 + (index % 17))
        const found = chance() < 0.55 ? pick(chance, FOUND) : null
        const solvedOn = found && chance() < 0.75 ? addDays(visitedOn, 4 + Math.floor(chance() * 10)) : null
        return {
          id: `${project.id}-visit-${position + 1}`,
          projectId: project.id,
          visitedOn,
          leader: person(chance),
          post: pick(chance, POSTS),
          found,
          solution: solvedOn ? '现场协调解决' : null,
          solvedOn,
        }
      }),
    ),
    'demo.loaded',
  )
}
