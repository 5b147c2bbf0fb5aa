import { addMonths } from '@tongchou/service-kit'

/** The 31 signs of GB 32100-2015 and their weights: the demonstration’s enterprises are those of the industry service. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The credit code of the demonstration’s enterprise by number. */
export function demoUscc(number: number): string {
  const body = `91620725MA7${String(number * 137 + 1000).padStart(6, '0')}`
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * SIGNS.indexOf(body.charAt(index)), 0)
  return body + SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length)
}

const MAKES = [
  '面粉加工',
  '藜麦食品',
  '青稞酒业',
  '中药饮片',
  '新型建材',
  '铁合金',
  '钢结构',
  '农机装备',
  '光伏设备',
  '精细化工',
  '煤业',
  '新能源发电',
]
const BRANDS = ['云岭', '朔原', '弱水', '祁雪', '焉坡', '丹霞', '绿洲', '河川', '金穗', '北滩']

/** Its name, as the industry service’s demonstration has it. */
export const demoFirm = (number: number): string =>
  `${BRANDS[number % BRANDS.length]}${MAKES[number % MAKES.length]}有限公司（演示${String(number + 1).padStart(2, '0')}）`

/** A project of the annual list by its place on it. */
export const demoProject = (place: number): string => `prj-2022-${String(place).padStart(3, '0')}`

const WAN_FEN = 1_000_000

/** 万元 in 分. */
export const wan = (amount: number): number => Math.round(amount * 100) * (WAN_FEN / 100)

/** Whether a unit is a township or a department tells its code. */
export const whose = (unit: string) => {
  const isTownship = /^\d+$/.test(unit)
  return { township: isTownship ? unit : null, department: isTownship ? null : unit }
}

/** When a month of the demonstration was sent in: on the second day after it, or on the county's day while it still runs. */
export function sentAt(period: string, today: string): Date {
  const usual = `${addMonths(period, 1)}-02`
  return new Date(`${usual < today ? usual : today}T02:30:00Z`)
}
