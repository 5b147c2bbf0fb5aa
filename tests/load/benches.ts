import { departmentsBench } from './departments.bench.ts'
import { leaderBench } from './leader.bench.ts'
import { listBench } from './list.bench.ts'
import type { Line } from './measure.ts'
import { sheetBench } from './sheet.bench.ts'
import { startBench } from './start.bench.ts'
import { weightBench } from './weight.bench.ts'

export const benches = {
  start: startBench,
  leader: leaderBench,
  departments: departmentsBench,
  list: listBench,
  sheet: sheetBench,
  weight: weightBench,
} satisfies Record<string, () => Promise<Line[]>>

export type BenchName = keyof typeof benches

export const names = Object.keys(benches) as BenchName[]
export const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name)
