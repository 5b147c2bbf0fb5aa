/** GB 11643-1999: six digits of place, eight of birth, three of order, and a check sign. */
const SHAPE = /^[1-9]\d{5}\d{8}\d{3}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const SIGNS = '10X98765432'
const OLDEST = 130

/** The check sign that follows the first 17 digits of an identity number. */
export function checkSignOf(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0)
  return SIGNS.charAt(sum % SIGNS.length)
}

/** As it is written: without blanks, its X large. */
export const normalIdentity = (given: string): string => given.replaceAll(/\s/g, '').toUpperCase()

/** The day of birth that a number says, if there is such a day and somebody born on it can be alive. */
function birthDayOf(number: string, today: string): string | null {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)]
  const born = `${year}-${month}-${day}`
  const time = Date.parse(`${born}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== born) return null
  return born <= today && Number(today.slice(0, 4)) - Number(year) <= OLDEST ? born : null
}

export type IdentityFault = 'identity.wrong-shape' | 'identity.birth-day-impossible' | 'identity.check-digit-wrong'

/** What is wrong with a citizen’s identity number 公民身份号码; null when nothing is. */
export function faultOfIdentity(number: string, today: string): IdentityFault | null {
  if (!SHAPE.test(number)) return 'identity.wrong-shape'
  if (birthDayOf(number, today) === null) return 'identity.birth-day-impossible'
  return checkSignOf(number) === number.charAt(17) ? null : 'identity.check-digit-wrong'
}

/** `6207**********1234`: enough for the one who has the card before him, too little for anyone else. */
export const maskIdentity = (number: string): string => `${number.slice(0, 4)}**********${number.slice(-4)}`

/** `王**`: what of a name may stand where everyone reads. */
export const maskName = (name: string): string => `${[...name][0] ?? ''}**`
