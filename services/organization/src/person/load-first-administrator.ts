import { randomUUID } from 'node:crypto'
import { type Context, Role } from '@tongchou/service-kit'
import { keepHash } from '../password/credential.repository.ts'
import { hashPassword } from '../password/password-hash.ts'
import { Person, PersonStatus } from './person.entity.ts'

const USERNAME = 'security'

/**
 * Lets the first person in: a security administrator, who must choose another password and a second factor before he can
 * make accounts for the others. Only where the county has no person yet and its operator set FIRST_PASSWORD.
 */
export async function loadFirstAdministrator(ctx: Context): Promise<void> {
  if (ctx.demo || (await ctx.db.repository(Person).count()) > 0) return
  const password = ctx.settings['FIRST_PASSWORD']
  if (!password) {
    ctx.log.warn('the county has no person yet: set FIRST_PASSWORD to let its first administrator in')
    return
  }
  const first = await ctx.create(
    Person,
    {
      id: randomUUID(),
      name: '安全管理员',
      username: USERNAME,
      sealedTelephone: null,
      grantedRoles: [Role.SECURITY_ADMINISTRATOR],
      status: PersonStatus.ACTIVE,
      demo: false,
      mustChangePassword: true,
      passwordChangedAt: ctx.now,
      secondFactorSince: null,
    },
    'person.added',
  )
  await keepHash(ctx, first, await hashPassword(password))
}
