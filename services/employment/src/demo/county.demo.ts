/** What the trail says of the demonstration’s records. */
export const MADE = 'demo.made'
export const TOWNSHIPS = ['101', '102', '103', '104', '105', '106', '203', '204', '400', '402'].map(
  (short) => `620725${short}`,
)
/** Months of the plan year that were reported by the end of August. */
export const MONTHS = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2022-${month}`)
export const TRADES = [
  '焊工',
  '电工',
  '家政服务',
  '中式烹饪',
  '挖掘机操作',
  '砌筑工',
  '电商运营',
  '育婴员',
  '保安',
  '缝纫',
] as const

export const pad = (number: number, length: number): string => String(number).padStart(length, '0')
/** 万元 in 分. */
export const wan = (amount: number): number => Math.round(amount * 1_000_000)
/** 元 in 分. */
export const yuan = (amount: number): number => Math.round(amount * 100)

/** Enterprises of the demonstration, which industry keeps under these codes. */
export const ENTERPRISES = [
  { uscc: '91620725MA70010005', name: '云岭面粉加工有限公司（演示01）', township: '620725101' },
  { uscc: '91620725MA70012744', name: '弱水青稞酒业有限公司（演示03）', township: '620725101' },
  { uscc: '91620725MA70014110', name: '祁雪中药饮片有限公司（演示04）', township: '620725102' },
  { uscc: '91620725MA7001685Y', name: '丹霞铁合金有限公司（演示06）', township: '620725104' },
  { uscc: '91620725MA70020968', name: '金穗光伏设备有限公司（演示09）', township: '620725106' },
  { uscc: '91620725MA7002370L', name: '云岭煤业有限公司（演示11）', township: '620725204' },
  { uscc: '91620725MA7002507E', name: '朔原新能源发电有限公司（演示12）', township: '620725400' },
  { uscc: '91620725MA70029189', name: '焉坡青稞酒业有限公司（演示15）', township: '620725101' },
] as const
