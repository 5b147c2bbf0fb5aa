import type { RuleCode } from './rule-words.zh.ts'

/** UNKNOWN is never a colour of blame: it says that nothing can be judged, and the rule says why. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'

/** A sentence by its code; the figures in it stay figures until someone reads it in a language. */
export interface Rule {
  code: RuleCode
  params: Record<string, string | number>
}

/** Shares of the target in percent; `behind` in percentage points, negative when ahead. */
export interface Progress {
  expected: number
  actual: number
  behind: number
}

export interface Verdict {
  light: Light
  rule: Rule
  /** What is still lacking in the target's unit; negative is what is in hand. */
  gap: number | null
  progress: Progress | null
  toGreen: Rule | null
  met: boolean
}

export function sentence(code: RuleCode, params: Rule['params'] = {}): Rule {
  return { code, params }
}

/** Nothing can be judged, and `code` says why. */
export function unknown(code: RuleCode, params: Rule['params'] = {}): Verdict {
  return { light: 'UNKNOWN', rule: sentence(code, params), gap: null, progress: null, toGreen: null, met: false }
}

/** The target is reached on this day: green whatever the calendar says. */
export function reached(rule: Rule, gap: number | null, progress: Progress | null = null): Verdict {
  return { light: 'GREEN', rule, gap, progress, toGreen: null, met: true }
}
