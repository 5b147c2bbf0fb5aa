import { addMonths, chanceFrom, type Context } from '@tongchou/service-kit'
import { DispatchResolution } from '../dispatch/dispatch-resolution.entity.ts'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { ProductOutput } from '../product-output/product-output.entity.ts'
import { UpgradeKind, UpgradeProject, UpgradeStage } from '../upgrade/upgrade-project.entity.ts'
import { ChainState, EnterpriseStrength, EnterpriseTrack, StrengthKind } from '../watch/watch.entity.ts'
import type { DemoEnterprise } from './enterprises.demo.ts'

const WAN = 10_000_00
const { GOOD, TIGHT, BROKEN } = ChainState
const PRODUCT_MONTHS = ['2021-06', '2021-07', '2022-06', '2022-07']

const chainsOf = (
  status: EnterpriseStatus,
): Pick<EnterpriseTrack, 'orders' | 'stopped' | 'resumed' | 'cash' | 'supply'> => {
  if (status === EnterpriseStatus.SUSPENDED)
    return { orders: TIGHT, stopped: BROKEN, resumed: BROKEN, cash: BROKEN, supply: TIGHT }
  if (status === EnterpriseStatus.REDUCED)
    return { orders: TIGHT, stopped: TIGHT, resumed: GOOD, cash: TIGHT, supply: GOOD }
  return { orders: GOOD, stopped: GOOD, resumed: GOOD, cash: GOOD, supply: GOOD }
}

const stepsOf = (stage: UpgradeStage) => ({
  startedOn: stage === UpgradeStage.PLANNED ? null : '2022-03-15',
  doneOn: stage === UpgradeStage.DONE || stage === UpgradeStage.EFFECTIVE ? '2022-07-28' : null,
  effect: stage === UpgradeStage.EFFECTIVE ? '单位产品能耗下降百分之八，产能提升一成' : null,
})

/** Five states of key and ailing enterprises, strengths, upgrades, products of two months beside last year's, one meeting. */
export async function loadWatch(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  const running = enterprises.filter(({ status }) => status !== EnterpriseStatus.CLOSED)
  const watched = running.filter(({ size, status }) => size > 700 || status !== EnterpriseStatus.NORMAL)
  await ctx.createMany(
    EnterpriseTrack,
    watched.flatMap(({ id, status }) => [
      { enterpriseId: id, notedOn: '2022-07-15', ...chainsOf(EnterpriseStatus.NORMAL), remark: null },
      { enterpriseId: id, notedOn: '2022-08-22', ...chainsOf(status), remark: null },
    ]),
    'demo.loaded',
  )
  const KINDS = Object.values(StrengthKind)
  await ctx.createMany(
    EnterpriseStrength,
    running.slice(0, 24).map(({ id, number, sector }) => {
      const kind = KINDS[number % KINDS.length]!
      const titles: Record<StrengthKind, string> = {
        ALLIANCE: `${sector.makes}产业联盟成员`,
        HONESTY: '守合同重信用企业',
        PATENT: `${sector.product}生产工艺实用新型专利`,
        TRANSFORMATION: `${sector.makes}数字化转型方案`,
      }
      const reference = kind === StrengthKind.PATENT ? `ZL2022 2 0${number}0000.X` : null
      return { enterpriseId: id, kind, title: titles[kind], happenedOn: '2022-05-20', reference }
    }),
    'demo.loaded',
  )
  const STAGES = Object.values(UpgradeStage)
  const UPGRADES = Object.values(UpgradeKind)
  await ctx.createMany(
    UpgradeProject,
    running.slice(0, 18).map(({ id, number, sector }) => {
      const stage = STAGES[number % STAGES.length]!
      const kind = UPGRADES[number % UPGRADES.length]!
      return {
        enterpriseId: id,
        kind,
        name: `${sector.makes}${kind === UpgradeKind.NEW_PRODUCT ? '新产品推广' : '智能化改造'}`,
        stage,
        investment: (80 + number * 25) * WAN,
        support: number % 2 === 0 ? '县级技改补助 20 万元' : null,
        ...stepsOf(stage),
      }
    }),
    'demo.loaded',
  )
  await ctx.createMany(
    ProductOutput,
    running
      .filter(({ establishedOn }) => establishedOn < '2021')
      .flatMap(({ id, number, sector, size }) =>
        PRODUCT_MONTHS.map((period) => {
          const chance = chanceFrom(number * 97 + Number(addMonths(period, 0).replace('-', '')))
          const made = Math.round(size * chance.between(0.6, 0.9))
          const unit = sector.code === 'D44' ? '万千瓦时' : '吨'
          return {
            enterpriseId: id,
            period,
            product: sector.product,
            quantity: made * 3,
            unit,
            productValue: made * WAN,
          }
        }),
      ),
    'demo.loaded',
  )
  await ctx.createMany(
    DispatchResolution,
    ['铁合金行业错峰用电', '减产企业一企一策销号', '助保贷扩面'].map((topic, index) => ({
      heldOn: '2022-08-12',
      topic,
      resolution: `就“${topic}”明确牵头单位、完成时限，下次调度会通报。`,
      department: index === 2 ? 'financial-work' : 'industry-it',
      dueOn: '2022-09-15',
      doneOn: null,
    })),
    'demo.loaded',
  )
}
