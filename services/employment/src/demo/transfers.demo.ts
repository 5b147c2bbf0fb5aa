import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { BrandEvent } from '../labour-base/brand-event.entity.ts'
import { LabourAgreement } from '../labour-base/labour-agreement.entity.ts'
import { LabourBase } from '../labour-base/labour-base.entity.ts'
import { LabourBrand } from '../labour-base/labour-brand.entity.ts'
import { LabourTransfer, TransferDestination } from '../transfer/labour-transfer.entity.ts'
import { MADE, pad, TOWNSHIPS, TRADES, yuan } from './county.demo.ts'

const { COUNTY, CITY, PROVINCE, OUTSIDE } = TransferDestination
const PLACES: Readonly<Record<TransferDestination, readonly string[]>> = {
  COUNTY: ['县工业园区', '本县设施农业基地'],
  CITY: ['甘州区', '民乐县', '高台县'],
  PROVINCE: ['兰州市', '酒泉市', '嘉峪关市'],
  OUTSIDE: ['新疆乌鲁木齐市', '江苏苏州市', '天津市', '内蒙古阿拉善盟'],
}
const NOW = [COUNTY, CITY, OUTSIDE, COUNTY, PROVINCE, OUTSIDE, CITY] as const
const BEFORE = [COUNTY, OUTSIDE, CITY, PROVINCE, COUNTY, OUTSIDE, CITY, OUTSIDE] as const

const BASES = [
  ['新疆乌鲁木齐劳务基地', '新疆乌鲁木齐市', '西域建工劳务公司（演示）', 900, '2018-04-20'],
  ['江苏苏州电子劳务基地', '江苏苏州市', '吴江电子产业园（演示）', 600, '2020-06-08'],
  ['酒泉新能源劳务基地', '酒泉市', '河西风电装备公司（演示）', 450, '2021-05-12'],
  ['天津家政劳务基地', '天津市', '津门家政公司（演示）', 300, '2022-03-16'],
  ['兰州新区建筑劳务基地', '兰州市', '新区建设集团（演示）', 500, '2022-05-25'],
  ['内蒙古阿拉善矿山劳务基地', '内蒙古阿拉善盟', '额济纳矿业公司（演示）', 350, '2022-08-10'],
] as const

const BRANDS = [
  ['焉支护工', '护工', '天津、兰州', 1260, '2019-03-10'],
  ['峡口砌筑工', '砌筑工', '新疆、内蒙古', 2180, '2016-05-04'],
  ['云岭厨工', '中式烹饪', '甘州区、兰州', 940, '2020-09-01'],
] as const

const baseId = (nth: number): string => `base-${nth}`
const brandId = (nth: number): string => `brand-${nth}`

interface Course {
  readonly year: number
  readonly rounds: number
  readonly destinations: readonly TransferDestination[]
  readonly perHead: number
}

function batchesOf({ year, rounds, destinations, perHead }: Course) {
  const chance = chanceFrom(year)
  return TOWNSHIPS.flatMap((township, nth) =>
    Array.from({ length: rounds }, (_, round) => {
      const destination = destinations[(nth + round) % destinations.length]!
      const persons = Math.round(chance.between(60, 200) * (nth === 0 ? 1.6 : 1))
      const income = persons * Math.round(yuan(perHead) * chance.between(0.9, 1.1))
      const isSampled = round % 6 === 2
      const base = destination === OUTSIDE && year === 2022 && round % 4 === 0 ? baseId((nth + round) % 2) : null
      return {
        township,
        batch: `${year}-${township.slice(6)}-${pad(round + 1, 3)}`,
        departedOn: addDays(`${year}-02-08`, round * Math.floor(200 / rounds)),
        persons,
        organised: (nth + round) % 5 < 2,
        destination,
        place: chance.pick(PLACES[destination]),
        trade: TRADES[(nth + round) % TRADES.length]!,
        income,
        sampleSize: isSampled ? Math.min(20, persons) : null,
        sampleIncome: isSampled ? Math.round((income / persons) * chance.between(0.93, 1.05)) : null,
        baseId: base,
        brandId: (nth + round) % 8 === 0 ? brandId(round % BRANDS.length) : null,
      }
    }),
  )
}

const AGREEMENTS = [
  ['新疆维吾尔自治区', '乌鲁木齐市人社局', '劳务协作〔2021〕3号', '2021-04-12', '2024-04-11', 1200],
  ['天津市', '西青区人社局', '东西协作〔2022〕1号', '2022-03-15', '2025-03-14', 400],
  ['江苏省', '苏州市吴江区人社局', '劳务协作〔2022〕2号', '2022-06-02', null, 600],
] as const

/** Labour transfer of two years, with bases, brands and agreements. */
export async function loadTransfers(ctx: Context): Promise<void> {
  const bases = BASES.map(([name, place, partner, capacity, createdOn], nth) => ({
    id: baseId(nth),
    name,
    place,
    partner,
    capacity,
    createdOn,
    closedOn: null,
  }))
  await ctx.createMany(LabourBase, bases, MADE)
  const brands = BRANDS.map(([name, trade, market, trained, foundedOn], nth) => ({
    id: brandId(nth),
    name,
    trade,
    market,
    trained,
    foundedOn,
  }))
  await ctx.createMany(LabourBrand, brands, MADE)
  const events = brands.flatMap(({ id }, nth) =>
    ['2022-03-22', '2022-07-06'].map((heldOn, at) => ({
      brandId: id,
      heldOn,
      place: at === 0 ? '县人民广场' : '兰州市人力资源市场',
      visitors: 420 + nth * 90 + at * 150,
      signed: 36 + nth * 11 + at * 20,
    })),
  )
  await ctx.createMany(BrandEvent, events, MADE)
  const agreements = AGREEMENTS.map(([region, partner, documentNumber, signedOn, endsOn, jobs]) => ({
    region,
    partner,
    documentNumber,
    signedOn,
    endsOn,
    jobs,
  }))
  await ctx.createMany(LabourAgreement, agreements, MADE)
  await ctx.createMany(
    LabourTransfer,
    batchesOf({ year: 2021, rounds: 14, destinations: BEFORE, perHead: 18_400 }),
    MADE,
  )
  await ctx.createMany(LabourTransfer, batchesOf({ year: 2022, rounds: 32, destinations: NOW, perHead: 19_600 }), MADE)
}
