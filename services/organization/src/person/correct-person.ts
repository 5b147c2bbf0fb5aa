import { type Context, Fault, isMobile } from '@tongchou/service-kit'
import { Person } from './person.entity.ts'
import type { CorrectPersonInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'
import { isName } from './person.rules.ts'
import { sealTelephone } from './telephone.ts'

/** @throws not-found, invalid-name, invalid-telephone, conflict */
export async function correctPerson(ctx: Context, input: CorrectPersonInput): Promise<Person> {
  const { id, version, telephone } = input
  const person = await getPerson(ctx, id)
  const name = input.name?.trim() ?? person.name
  if (!isName(name)) throw new Fault('invalid-name', { field: 'name' })
  if (telephone && !isMobile(telephone)) throw new Fault('invalid-telephone', { field: 'telephone' })
  const sealed = telephone ? sealTelephone(ctx, id, telephone) : null
  const sealedTelephone = telephone == null ? person.sealedTelephone : sealed
  return ctx.update(Person, person, version, { name, sealedTelephone }, 'person.corrected')
}
