/** Sides of the review with their weight in percent. Points of each side are 0 to 100. */
export const CLASS_WEIGHTS = { output: 25, growth: 15, tax: 25, intensity: 15, safety: 10, credit: 10 } as const

export type ClassSide = keyof typeof CLASS_WEIGHTS
export type ClassScores = Readonly<Record<ClassSide, number>>

const FLOORS = [
  ['A', 85],
  ['B', 70],
  ['C', 55],
] as const
const PASS = 60
const WHOLE = 100

/** Weighted points, 0 to 100, to a hundredth. */
export function scoreOf(scores: ClassScores): number {
  const sides = Object.entries(CLASS_WEIGHTS) as [ClassSide, number][]
  return Math.round(sides.reduce((sum, [side, weight]) => sum + scores[side] * weight, 0)) / WHOLE
}

/** The class by points; who fails in safety or in credit is at best a C. */
export function classOf(scores: ClassScores): 'A' | 'B' | 'C' | 'D' {
  const score = scoreOf(scores)
  const byPoints = FLOORS.find(([, floor]) => score >= floor)?.[0] ?? 'D'
  const fails = scores.safety < PASS || scores.credit < PASS
  return fails && (byPoints === 'A' || byPoints === 'B') ? 'C' : byPoints
}

/** What the county offers to a class. */
export const CLASS_SERVICES = {
  A: '优先保障要素、优先推荐奖补、领导包联',
  B: '重点扶持提质增效、优先安排技改',
  C: '督促整改提升、定期走访',
  D: '限期整治、倒逼转型',
} as const
