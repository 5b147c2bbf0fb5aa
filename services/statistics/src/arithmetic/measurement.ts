/** One unit, fund or project of a target that looks at each of them. */
export interface Part {
  name: string
  value: number | null
  baseline?: number | null
}

/** What a department says of its target on a day, in the target's own unit (money in 元). */
export interface Measurement {
  value: number | null
  /** The figure to compare with: last year's same period, last month, last year's end or another target. */
  baseline?: number | null
  numerator?: number | null
  denominator?: number | null
  parts?: Part[]
}

/** Reads what travelled as text; null when it is no measurement at all. */
export function readMeasurement(text: string | null | undefined): Measurement | null {
  if (!text) return null
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(said)) return null
  const parts = Array.isArray(said['parts']) ? said['parts'].filter(isRecord).map(readPart) : undefined
  return {
    value: readFigure(said['value']),
    baseline: readFigure(said['baseline']),
    numerator: readFigure(said['numerator']),
    denominator: readFigure(said['denominator']),
    ...(parts ? { parts } : {}),
  }
}

function readPart(said: Record<string, unknown>): Part {
  return { name: String(said['name'] ?? ''), value: readFigure(said['value']), baseline: readFigure(said['baseline']) }
}

/** A yes-or-no may come as a boolean. What is no finite number is no figure. */
function readFigure(said: unknown): number | null {
  if (typeof said === 'boolean') return said ? 1 : 0
  return typeof said === 'number' && Number.isFinite(said) ? said : null
}

function isRecord(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
