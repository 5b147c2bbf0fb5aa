import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeItem } from '../testing/hand-made-items.ts'
import { OnlineDepth, ServiceItemLevel, ServiceItemStage, ServiceItemType } from './service-item.codes.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const { NONE, PREREVIEW, ACCEPT, WHOLE } = OnlineDepth
const at = (onlineDepth: OnlineDepth, publishedOn = '2021-03-01') => ({ publishedOn, onlineDepth })

test('SRV-ONLINE counts depth three and four of county items on application, without those kept off by law', async () => {
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '全程网办', {}, [at(WHOLE)])
    await madeItem(ctx, '网上受理', {}, [at(ACCEPT)])
    await madeItem(ctx, '只能预审', {}, [at(PREREVIEW)])
    await madeItem(ctx, '七月上网', {}, [at(NONE), at(ACCEPT, '2022-07-01')])
    await madeItem(ctx, '须本人到场', {}, [{ ...at(NONE), offlineByLaw: '《护照法》' }])
    await madeItem(ctx, '乡级事项', { level: ServiceItemLevel.TOWNSHIP }, [at(WHOLE)])
    await madeItem(ctx, '公共服务', { type: ServiceItemType.PUBLIC_SERVICE }, [at(WHOLE)])
    await madeItem(ctx, '还是草案', {}, [])
    await madeItem(ctx, '已经取消', { cancelledOn: '2022-02-01', stage: ServiceItemStage.CANCELLED }, [at(WHOLE)])
    await madeItem(ctx, '八月暂停', { suspendedOn: '2022-08-10', stage: ServiceItemStage.SUSPENDED }, [at(WHOLE)])
    await madeItem(ctx, '九月才公布', {}, [at(WHOLE, '2022-09-01')])
  })
  expect(await reading(county, 'SRV-ONLINE', '2022-08-31')).toMatchObject({
    value: 75,
    numerator: 3,
    denominator: 4,
    lacking: ['只能预审'],
  })
  // Before it was suspended the item counted, and the revision of July was not in force yet.
  expect(await reading(county, 'SRV-ONLINE', '2022-06-30')).toMatchObject({ value: 60, denominator: 5 })
  expect(await reading(county, 'SRV-ONLINE', '2022-01-31')).toMatchObject({ denominator: 6 })
  expect(await reading(county, 'SRV-ONLINE', '2021-02-28')).toMatchObject({ value: null })
})

test('the leader is told which items keep it below 80 %, and which the law keeps out', async () => {
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ serviceItems(filter: { lowersOnlineRate: true }) { nodes { name } } serviceItemBoards { department onApplication offlineByLaw onlineCountable online onlineRate } }',
    )
  expect(data.serviceItems.nodes).toEqual([{ name: '只能预审' }])
  expect(data.serviceItemBoards[0]).toEqual({
    department: null,
    onApplication: 5,
    offlineByLaw: 1,
    onlineCountable: 4,
    online: 3,
    onlineRate: 75,
  })
})

test('SRV-MULTITRIP counts flagged items whose process was made anew, as of a day', async () => {
  await county.arrange(async (ctx) => {
    const multiTripCause = '跑两个窗口'
    await madeItem(ctx, '打通', { multiTripOn: '2022-02-01', multiTripCause, reengineeredOn: '2022-05-10' })
    await madeItem(ctx, '未打通', { multiTripOn: '2022-04-01', multiTripCause })
    await madeItem(ctx, '已取消的', { multiTripOn: '2022-02-01', multiTripCause, cancelledOn: '2022-06-01' })
    await madeItem(ctx, '从没多次跑')
  })
  expect(await reading(county, 'SRV-MULTITRIP', '2022-08-31')).toMatchObject({
    value: 50,
    counting: ['打通'],
    lacking: ['未打通'],
  })
  expect(await reading(county, 'SRV-MULTITRIP', '2022-05-09')).toMatchObject({ value: 0, denominator: 3 })
  expect(await reading(county, 'SRV-MULTITRIP', '2022-01-31')).toMatchObject({ value: null })
  expect(await alertsOf(county, 'service-item.multi-trip-open')).toEqual([{ label: '未打通', severity: 'YELLOW' }])
})
