import { allows, doorsOf, EVERYONE, type ServiceDefinition, type Viewer } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadService, serviceFolders } from '../../infra/run/src/workspace.ts'
import { probeOf } from './support/probe-query.ts'

const REFUSED = new Set(['forbidden', 'unauthenticated'])
/** Who may sign in, out, and read what is public: everyone. */
const services = await Promise.all(serviceFolders().map(loadService))

const peopleOf = (service: string): Readonly<Record<string, Viewer>> => ({
  nobody: viewers.nobody,
  leader: viewers.leader,
  supervisor: viewers.supervisor,
  statistician: viewers.statistician,
  'system administrator': viewers.systemAdministrator,
  'security administrator': viewers.securityAdministrator,
  'audit administrator': viewers.auditor,
  'own clerk': viewers.clerkOf(service),
  'own head': viewers.headOf(service),
  'clerk of another department': viewers.clerkIn('education'),
  'township clerk': viewers.townshipClerk('620725101'),
})

const codesOf = (answer: Awaited<ReturnType<ReturnType<TestService['as']>['run']>>): unknown[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions['code'])

describe.each(services.map((service) => [service.name, service] as const))(
  '%s',
  (name: string, service: ServiceDefinition) => {
    let county: TestService
    beforeAll(async () => {
      county = await startTestService(service)
    })
    afterAll(() => county.stop())
    const doors = doorsOf(service.resolvers)
    const { schema } = service.subgraph()
    const fieldOf = (kind: 'query' | 'mutation', field: string) =>
      (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[field]!

    test('every root field of the schema is a door with a rule', () => {
      const named = new Set(doors.map(({ field }) => field))
      const all = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {}),
      )
      expect(all.filter((field) => !field.startsWith('_') && !named.has(field))).toEqual([])
    })

    test.each(Object.entries(peopleOf(name)))('each door lets in or refuses: %s', async (_who, viewer) => {
      const wrong: string[] = []
      for (const { kind, field, permission } of doors) {
        const { query, variables } = probeOf(kind, fieldOf(kind, field))
        const codes = codesOf(await county.as(viewer).run(query, variables))
        const isRefused = codes.some((code) => REFUSED.has(String(code)))
        const isAllowed = permission === EVERYONE || allows(viewer, permission!)
        // A door that opens may still refuse by a rule inside; a door that stays shut must say so.
        if (!isAllowed && !isRefused) wrong.push(`${field} let in ${viewer.username}: ${codes.join()}`)
        if (isAllowed && permission !== EVERYONE && isRefused) wrong.push(`${field} shut out ${viewer.username}`)
      }
      expect(wrong).toEqual([])
    })

    test('leaders change no record, and the administrators see no business data', () => {
      const open = (viewer: Viewer, kind: 'query' | 'mutation') =>
        doors
          .filter((door) => door.kind === kind && door.permission !== EVERYONE && allows(viewer, door.permission!))
          .map(({ field, permission }) => `${field} (${permission})`)
      // A look at what is sealed is a mutation only because it leaves an entry in the trail.
      expect(
        open(viewers.leader, 'mutation').filter((door) => !door.includes('county.read') && !door.endsWith('.reveal)')),
      ).toEqual([])
      expect(open(viewers.supervisor, 'mutation').filter((door) => !door.includes('county.read'))).toEqual([])
      expect(open(viewers.auditor, 'mutation').filter((door) => !door.includes('county.read'))).toEqual([])
      for (const administrator of [viewers.systemAdministrator, viewers.securityAdministrator]) {
        expect(open(administrator, 'mutation').filter((door) => door.endsWith('.reveal)'))).toEqual([])
        expect(
          open(administrator, 'query').filter(
            (door) => /\.(read|history|record|keep)\)/.test(door) && !/(county|people|system)\.read/.test(door),
          ),
        ).toEqual([])
      }
    })

    test('an entity that another service names is refused to nobody and to administrators', async () => {
      const union = schema.getType('_Entity')
      const types = union && 'getTypes' in union ? union.getTypes() : []
      for (const type of types) {
        const key = type.astNode?.directives?.find(
          (directive) =>
            directive.name.value === 'key' &&
            !directive.arguments?.some(({ name: argument }) => argument.value === 'resolvable'),
        )
        if (!key) continue
        const fields = key.arguments?.find(({ name: argument }) => argument.value === 'fields')?.value
        const names = fields?.kind === 'StringValue' ? fields.value.split(/\s+/) : []
        const representation = {
          __typename: type.name,
          ...Object.fromEntries(names.map((field) => [field, field === 'asOf' ? '2022-06-30' : 'nobody-knows'])),
        }
        const other =
          Object.keys(type.getFields()).find(
            (field) => !names.includes(field) && type.getFields()[field]!.args.length === 0,
          ) ?? names[0]
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${isCompositeField(type.getFields()[other!]!) ? `${other} { __typename }` : other} } } }`
        const answer = await county.as(viewers.nobody).run(query, { r: [representation] })
        expect(codesOf(answer), type.name).toEqual(['unauthenticated'])
      }
    })
  },
)

function isCompositeField(field: { type: { toString(): string } }): boolean {
  return probeOf('query', field as never).query.includes('__typename')
}
