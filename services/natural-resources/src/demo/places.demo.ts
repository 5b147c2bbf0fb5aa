/** The demonstration's townships: code, roughly where they lie, 亩 of farmland and of it permanent basic farmland, mean grade, villages. */
export interface DemoPlace {
  readonly code: string
  readonly longitude: number
  readonly latitude: number
  readonly farmland: number
  readonly basic: number
  readonly grade: number
  readonly villages: readonly string[]
}

const place = (
  code: string,
  longitude: number,
  latitude: number,
  farmland: number,
  basic: number,
  grade: number,
  villages: string,
): DemoPlace => ({ code: `620725${code}`, longitude, latitude, farmland, basic, grade, villages: villages.split(' ') })

export const PLACES: readonly DemoPlace[] = [
  place('101', 101.09, 38.78, 128_400, 92_600, 9, '南关村 北滩村 清泉村 红寺湖村'),
  place('102', 101.05, 38.65, 116_200, 88_300, 9, '位奇村 芦堡村 二十里堡村 孙家营村'),
  place('103', 101.2, 38.53, 104_700, 76_900, 10, '新庄村 东关村 泉头村 双湖村'),
  place('104', 101.02, 38.71, 97_800, 71_500, 10, '岸头村 陈户村 山湾村 张家河村'),
  place('105', 101.35, 38.33, 121_300, 84_200, 11, '前山村 上山村 窑坡村 新墩村'),
  place('106', 100.9, 38.83, 88_900, 65_400, 9, '静安村 东乐村 城西村 大寨村'),
  place('203', 101.45, 38.6, 63_500, 44_100, 11, '老军村 焦湾村 硖口村 祝庄村'),
  place('204', 101.15, 38.45, 58_200, 41_700, 11, '李桥村 周庄村 杨坝村 巴寨村'),
  place('400', 101.0, 38.7, 46_300, 35_800, 9, '一分场 二分场 三分场'),
  place('402', 101.3, 38.1, 39_600, 22_400, 12, '一场 二场 三场'),
]

/** A thing's place somewhere in its township, the same every time. */
export const spotIn = (
  { longitude, latitude }: DemoPlace,
  number: number,
): { longitude: number; latitude: number } => ({
  longitude: Number((longitude + (((number * 37) % 61) - 30) / 600).toFixed(5)),
  latitude: Number((latitude + (((number * 53) % 59) - 29) / 700).toFixed(5)),
})

export const placeOf = (code: string): DemoPlace => {
  const found = PLACES.find((one) => one.code.endsWith(code))
  if (!found) throw new Error(`the demonstration has no township ${code}`)
  return found
}

export const DEMO = 'demo.loaded'
export const WAN = 10_000_00
