import type { Context } from '@tongchou/service-kit'
import type { Person } from '../person/person.entity.ts'
import type { PasswordPolicy } from './password.rules.ts'

const DAY = 86_400_000
const SHORTEST_ALLOWED = 8
const SHORTEST_USUAL = 10

const whole = (given: string | undefined, usual: number): number => (/^\d+$/.test(given ?? '') ? Number(given) : usual)

/** What the county asks of a password. Classes of characters and rotation are there for those who must, and off. */
export const passwordPolicy = ({ settings }: Context): PasswordPolicy => ({
  shortest: Math.max(SHORTEST_ALLOWED, whole(settings['PASSWORD_MIN_LENGTH'], SHORTEST_USUAL)),
  classes: whole(settings['PASSWORD_CLASSES'], 0),
})

/** Has the password stood longer than the county lets one stand? Never, unless the county set PASSWORD_MAX_AGE_DAYS. */
export function isPasswordOverdue({ settings, now }: Context, { passwordChangedAt }: Person): boolean {
  const days = whole(settings['PASSWORD_MAX_AGE_DAYS'], 0)
  return days > 0 && passwordChangedAt !== null && now.getTime() - passwordChangedAt.getTime() > days * DAY
}
