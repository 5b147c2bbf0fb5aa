/** The 31 signs of GB 32100-2015: no I, O, S, V, Z, which are read as other signs. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** The check sign that follows the first 17 signs of a unified social credit code. */
export function checkSignOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * SIGNS.indexOf(first17.charAt(index)), 0)
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length)
}

export type UsccVerdict = 'right' | 'wrong-shape' | 'wrong-check-sign'

/** Is this a unified social credit code (统一社会信用代码) by GB 32100-2015? */
export function judgeUscc(code: string): UsccVerdict {
  if (!SHAPE.test(code)) return 'wrong-shape'
  return checkSignOf(code.slice(0, 17)) === code.charAt(17) ? 'right' : 'wrong-check-sign'
}
