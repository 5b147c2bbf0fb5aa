import { registerEnumType } from 'type-graphql'

/** The lamp of a target. UNKNOWN says that nothing can be judged yet, and the rule says why. */
export enum Light {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Light, { name: 'Light' })

export enum Domain {
  PROJECTS = 'projects',
  INDUSTRY = 'industry',
  CONSTRUCTION = 'construction',
  FINANCE = 'finance',
  EMPLOYMENT = 'employment',
  GOVERNMENT_SERVICES = 'government-services',
  NATURAL_RESOURCES = 'natural-resources',
  SAFETY = 'safety',
  STATISTICS = 'statistics',
  ACCOUNTABILITY = 'accountability',
}
registerEnumType(Domain, { name: 'Domain', description: 'The area of the county’s work' })

export enum Measure {
  COUNT = 'count',
  RATIO = 'ratio',
  BOOLEAN = 'boolean',
  AMOUNT = 'amount',
  AREA = 'area',
  LENGTH = 'length',
}
registerEnumType(Measure, { name: 'Measure' })

export enum TargetDirection {
  AT_LEAST = 'at_least',
  AT_MOST = 'at_most',
  EXACTLY = 'exactly',
  BY_DATE = 'by_date',
  INCREASE = 'increase',
  COMPARE = 'compare',
}
registerEnumType(TargetDirection, { name: 'TargetDirection' })

export enum TargetKind {
  FLOOR = 'floor',
  CEILING = 'ceiling',
  EXACT = 'exact',
  MILESTONE = 'milestone',
  RATE_BY_DEADLINE = 'rate-by-deadline',
  GROWTH = 'growth',
  NOT_BELOW_BASELINE = 'not-below-baseline',
  NOT_ABOVE_BASELINE = 'not-above-baseline',
  BELOW_BASELINE = 'below-baseline',
  RELATIVE = 'relative',
  EACH_OF = 'each-of',
  ZERO_TOLERANCE = 'zero-tolerance',
  SUM_OF_PARTS = 'sum-of-parts',
  EACH_BALANCES = 'each-balances',
  COMPOSITE = 'composite',
  REFERENCE = 'reference',
}
registerEnumType(TargetKind, { name: 'TargetKind', description: 'The arithmetic by which a target is judged' })

export enum Strength {
  BINDING = 'binding',
  STRIVE = 'strive',
  PLAN = 'plan',
  DIRECTIONAL = 'directional',
  DERIVED = 'derived',
  REFERENCE = 'reference',
}
registerEnumType(Strength, { name: 'Strength', description: 'How firmly the plan says it; STRIVE is 力争' })
