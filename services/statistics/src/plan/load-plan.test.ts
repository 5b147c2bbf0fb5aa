import { startTestService, viewers } from '@tongchou/service-kit/testing'
import { expect, test } from 'vitest'
import { service } from '../service.ts'
import { PlanTarget } from '../target/plan-target.entity.ts'
import { PlanYear } from './plan-year.entity.ts'

test('a later year has its own plan and thresholds, and the year before keeps its own', async () => {
  const county = await startTestService(service, { today: '2023-03-15' })
  try {
    await county.arrange(async (ctx) => {
      const { policy, groups } = await ctx.db.repository(PlanYear).findOneByOrFail({ year: 2022 })
      const jobs = await ctx.db.repository(PlanTarget).findOneByOrFail({ id: '2022/IND-PARK-ENTRANTS' })
      const { version: _v, createdAt: _c, updatedAt: _u, ...row } = jobs
      await ctx.create(PlanYear, { id: '2023', year: 2023, policy: { ...policy, yellowBehindPoints: 1 }, groups }, 'plan.loaded')
      await ctx.create(
        PlanTarget,
        { ...row, id: '2023/IND-PARK-ENTRANTS', year: 2023, targetValue: 10, deadline: '2023-12-31' },
        'target.planned',
      )
    })
    const leader = county.as(viewers.leader)
    const query = 'query ($year: Int, $asOf: Date) { targets(year: $year, asOf: $asOf) { code year asOf targetValue } }'
    const now = await leader.run(query)
    expect(now.data.targets).toEqual([{ code: 'IND-PARK-ENTRANTS', year: 2023, asOf: '2023-03-15', targetValue: 10 }])
    const before = await leader.run(query, { year: 2022 })
    expect(before.data.targets).toHaveLength(156)
    expect(before.data.targets[0]).toMatchObject({ year: 2022, asOf: '2022-12-31' })
    const lamps = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on IndustryTarget { targetValue light } } }`
    const at = (asOf: string) => ({ __typename: 'IndustryTarget', code: 'IND-PARK-ENTRANTS', asOf, measurement: '{"value":1}' })
    const { data } = await leader.run(lamps, { representations: [at('2022-03-15'), at('2023-03-15')] })
    expect(data._entities).toEqual([
      { targetValue: 8, light: 'GREEN' },
      { targetValue: 10, light: 'YELLOW' },
    ])
  } finally {
    await county.stop()
  }
})

test('the thresholds of the files are those that are kept', async () => {
  const county = await startTestService(service)
  try {
    const loaded = await county.db.repository(PlanYear).find()
    expect(loaded.map(({ year, policy }) => [year, policy.redBehindPoints])).toEqual([[2022, 30]])
    expect(await county.db.repository(PlanTarget).countBy({ year: 2022 })).toBe(156)
  } finally {
    await county.stop()
  }
})
