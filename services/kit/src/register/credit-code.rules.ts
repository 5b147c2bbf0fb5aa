import type { Refusal } from './refuse.ts'

/** The 31 signs of GB 32100: no I, O, S, V, Z, which are read as other signs. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** The check sign that follows the first 17 signs of a unified social credit code. */
export function creditCodeSign(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * SIGNS.indexOf(first17.charAt(index)), 0)
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length)
}

/** A whole code of its first 17 signs: what a demonstration's enterprises have. */
export const creditCodeOf = (first17: string): string => first17 + creditCodeSign(first17)

/**
 * What speaks against a unified social credit code (统一社会信用代码) by GB 32100-2015; none given is none wrong. Whether
 * there is such an enterprise the industry service knows.
 * @returns credit-code-wrong-shape, credit-code-wrong-check-sign
 */
export function refusalOfCreditCode(code: string | null | undefined, field = 'uscc'): Refusal | null {
  if (code == null || code === '') return null
  if (!SHAPE.test(code)) return { code: 'credit-code-wrong-shape', field }
  return creditCodeSign(code.slice(0, 17)) === code.charAt(17) ? null : { code: 'credit-code-wrong-check-sign', field }
}
