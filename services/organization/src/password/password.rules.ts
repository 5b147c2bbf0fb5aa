import { COMMONEST } from './commonest-passwords.rules.ts'

export interface PasswordPolicy {
  /** In characters. */
  readonly shortest: number
  /** Of lower case, upper case, digits and others, how many kinds it must have; 0 or 1 asks for none. */
  readonly classes: number
}

export type PasswordVerdict =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-too-usual'
  | 'password-like-username'
  | 'password-too-plain'

const LONGEST = 128
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** What is wrong with a new password, or null. */
export function judgePassword(password: string, username: string, policy: PasswordPolicy): PasswordVerdict | null {
  const length = [...password].length
  const plain = password.toLowerCase()
  if (length < policy.shortest) return 'password-too-short'
  if (length > LONGEST) return 'password-too-long'
  if (COMMONEST.has(plain) || new Set(plain).size <= 2) return 'password-too-usual'
  if (plain.includes(username.toLowerCase())) return 'password-like-username'
  if (KINDS.filter((kind) => kind.test(password)).length < policy.classes) return 'password-too-plain'
  return null
}
