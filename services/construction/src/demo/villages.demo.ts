import type { Context } from '@tongchou/service-kit'
import { Village } from '../village/village.entity.ts'

/** Villages by township with its place on the map; the names are usual ones of the area, the places made up. */
const VILLAGES: readonly (readonly [
  township: string,
  latitude: number,
  longitude: number,
  names: readonly string[],
])[] = [
  ['101', 38.79, 101.1, ['北湾村', '双桥村', '郇庄村', '拾号村', '南湖村']],
  ['102', 38.72, 101.16, ['芦堡村', '永兴村', '柳荫村', '十里堡村']],
  ['103', 38.55, 101.04, ['新庄村', '周庄村', '杜庄村', '上西山村']],
  ['104', 38.68, 101.24, ['岸头村', '寺沟村', '范营村', '张庄村']],
  ['105', 38.43, 101.1, ['马营村', '圈沟村', '花寨村', '前山村']],
  ['106', 38.85, 100.89, ['静安村', '城西村', '小寨村', '山羊堡村']],
  ['203', 38.62, 101.35, ['李泉村', '硖口村', '焦湾村']],
  ['204', 38.6, 101.12, ['东沟村', '下寨村', '吴宁村']],
  ['400', 38.75, 101.3, ['农场一站', '农场二站']],
  ['402', 38.3, 101.2, ['马场一场', '马场四场']],
]

const SPREAD = 0.03
const RADIUS_KM = 1.5

export interface DemoVillage {
  readonly id: string
  readonly township: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

/** Every village of the demonstration, the same every time. */
export const demoVillages: readonly DemoVillage[] = VILLAGES.flatMap(([township, latitude, longitude, names]) =>
  names.map((name, index) => ({
    id: `village-620725${township}-${index + 1}`,
    township: `620725${township}`,
    name,
    latitude: Math.round((latitude + SPREAD * Math.sin(index * 2)) * 10_000) / 10_000,
    longitude: Math.round((longitude + SPREAD * Math.cos(index * 2)) * 10_000) / 10_000,
  })),
)

export async function loadVillages(ctx: Context): Promise<void> {
  const rows = demoVillages.map((village) => ({ ...village, radiusKm: RADIUS_KM }))
  await ctx.createMany(Village, rows, 'demo.loaded')
}
