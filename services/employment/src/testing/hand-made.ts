import type { Context, KeptRecord } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { checkSignOf, maskName } from '../resident/identity.rules.ts'
import { keptIdentity } from '../resident/identity.ts'
import { Resident } from '../resident/resident.entity.ts'
import { service } from '../service.ts'

export const clerk = viewers.clerkOf('employment', 'human-resources')
export const head = viewers.headOf('employment', 'human-resources')
export const TOWN = '620725101'
export const VILLAGE = '620725203'
export const USCC = '91620725MA70010005'
export const OTHER_USCC = '91620725MA70012744'

/** The service on a fresh database. */
export const startEmployment = (demo = false): Promise<TestService> => startTestService(service, { demo })

/** A made-up person’s identity number, right to its check sign. */
export function identityNumber(number: number): string {
  const first17 = `62072519900307${String(number).padStart(3, '0')}`
  return first17 + checkSignOf(first17)
}

/** A person on the roll. */
export const madeResident = (ctx: Context, number: number, over: Partial<Resident> = {}): Promise<Resident> => {
  const name = over.name ?? `王测试${number}`
  return ctx.create(
    Resident,
    {
      id: `resident-${number}`,
      name,
      maskedName: maskName(name),
      ...keptIdentity(ctx, identityNumber(number)),
      township: TOWN,
      keyGroup: null,
      skill: null,
      wish: null,
      registeredOn: '2020-01-01',
      insuranceRegisteredOn: null,
      leftOn: null,
      ...over,
    },
    'made',
  )
}

type Facts<T extends KeptRecord> = Partial<Omit<T, keyof KeptRecord>> & { id?: string }

/** A record of a test; what it does not name is nothing. */
export const made = <T extends KeptRecord>(ctx: Context, entity: new () => T, facts: Facts<T>): Promise<T> =>
  ctx.create(entity, facts as Omit<T, keyof KeptRecord> & { id?: string }, 'made')

/** Runs one mutation, as the bureau’s clerk where nobody is named. */
export const change =
  (county: TestService, viewer = clerk) =>
  (verb: string, input: object, fields = 'id version', type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`) =>
    county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })

/** What a change was refused with. */
export const refusalOf = (answer: Awaited<ReturnType<ReturnType<TestService['as']>['run']>>) =>
  answer.errors?.[0]?.extensions
