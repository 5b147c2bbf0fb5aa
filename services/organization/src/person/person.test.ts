import { existsSync, readFileSync } from 'node:fs'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimsOf, codeOf, openCounty, signIn } from '../testing/county.ts'

const security = { ...viewers.securityAdministrator, id: 'demo-secadmin' }
const PERSON = 'id version name username telephone roles status posts { title } assignments { startedOn endedOn }'
const ADD = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { ${PERSON} } }`
const CORRECT = `mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { ${PERSON} } }`
const UNMASK = 'mutation ($input: UnmaskPersonInput!) { unmaskPerson(input: $input) { id telephone } }'
const ONE = `query ($id: ID!) { person(id: $id) { ${PERSON} } }`
const TELEPHONE = '13912345678'

let county: TestService
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

const run = (query: string, input: object, viewer: typeof security = security) =>
  county.as(viewer).run(query, { input })
const status = (verb: 'disablePerson' | 'enablePerson', input: object, viewer = security) =>
  run(`mutation ($input: PersonStatusInput!) { ${verb}(input: $input) { ${PERSON} } }`, input, viewer)
const role = (verb: 'grantRole' | 'revokeRole', input: object, viewer = security) =>
  run(`mutation ($input: PersonRoleInput!) { ${verb}(input: $input) { ${PERSON} } }`, input, viewer)
const add = async (username: string, more: object = {}) =>
  (await run(ADD, { name: '𠮷小兰', username, ...more })).data.addPerson
const person = async (id: string) => (await county.as(security).run(ONE, { id })).data.person

test('the security administrator finds people by a part of their name, a page at a time', async () => {
  const ask = '{ people(first: 2, search: "projects") { totalCount nodes { username } pageInfo { hasNextPage } } }'
  const { people } = (await county.as(security).run(ask)).data
  expect(people).toEqual({
    totalCount: 3,
    nodes: [{ username: 'projects.clerk' }, { username: 'projects.head' }],
    pageInfo: { hasNextPage: true },
  })
  const off = '{ people(status: DISABLED) { nodes { username } } }'
  expect((await county.as(security).run(off)).data.people.nodes).toEqual([{ username: 'projects.head.former' }])
})

test.each([
  ['the system administrator', viewers.systemAdministrator],
  ['the audit administrator', viewers.auditor],
  ['the leader', viewers.leader],
  ['a head', viewers.headOf('projects')],
])('%s sees no list of accounts and makes none', async (_who, viewer) => {
  expect(codeOf(await county.as(viewer).run('{ people { totalCount } }'))).toBe('forbidden')
  expect(codeOf(await county.as(viewer).run(ADD, { input: { name: '某人', username: 'somebody' } }))).toBe('forbidden')
})

test('an account is made with its name kept sign for sign and its telephone masked', async () => {
  const made = await add('New.Person', { telephone: TELEPHONE })
  expect(made).toMatchObject({
    name: '𠮷小兰',
    username: 'new.person',
    telephone: '139****5678',
    roles: [],
    status: 'ACTIVE',
  })
})

test.each([
  ['no name', { name: ' ' }, 'invalid-name', 'name'],
  ['a name too long', { name: '长'.repeat(61) }, 'invalid-name', 'name'],
  ['a username with a space', { username: 'two words' }, 'invalid-username', 'username'],
  ['a username of two signs', { username: 'ab' }, 'invalid-username', 'username'],
  ['a username that is taken, in another case', { username: 'LEADER' }, 'username-taken', 'username'],
  ['a telephone of ten digits', { telephone: '1391234567' }, 'invalid-telephone', 'telephone'],
  ['a telephone that begins with 12', { telephone: '12912345678' }, 'invalid-telephone', 'telephone'],
])('an account with %s is refused on its field', async (_case, wrong, code, field) => {
  const answer = await run(ADD, { name: '李四', username: 'li.si', telephone: TELEPHONE, ...wrong })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a telephone is corrected and taken away, a name stays if none is given', async () => {
  const { id } = await add('corrected', { telephone: TELEPHONE })
  const other = await run(CORRECT, { id, version: 1, telephone: '13800138000' })
  expect(other.data.correctPerson).toMatchObject({ name: '𠮷小兰', telephone: '138****8000' })
  expect((await run(CORRECT, { id, version: 2, telephone: '' })).data.correctPerson.telephone).toBeNull()
  expect(codeOf(await run(CORRECT, { id, version: 2, name: '王五' }))).toBe('conflict')
})

test('a whole telephone number is shown against a reason, and the trail says to whom and why', async () => {
  const { id } = await add('unmasked', { telephone: TELEPHONE })
  expect((await run(UNMASK, { id, reason: '汛期值守通知' })).data.unmaskPerson).toEqual({ id, telephone: TELEPHONE })
  const trail = await county
    .as(viewers.auditor)
    .run('{ organizationAudit(first: 1) { nodes { actor action reason changes { field to } } } }')
  expect(trail.data.organizationAudit.nodes[0]).toMatchObject({
    actor: 'secadmin',
    action: 'person.unmasked',
    reason: '汛期值守通知',
    changes: [{ field: 'personId', to: id }],
  })
})

test('a retry shows the number again, and nothing that is kept for it holds the number', async () => {
  const { id } = await add('retried', { telephone: TELEPHONE })
  const input = { id, reason: '汛期值守通知', idempotencyKey: 'retried-unmasking' }
  for (let time = 0; time < 2; time++)
    expect((await run(UNMASK, input)).data.unmaskPerson).toEqual({ id, telephone: TELEPHONE })
  const kept = await county.db.sql('SELECT * FROM idempotency_key')
  expect(kept.length).toBeGreaterThan(0)
  expect(JSON.stringify(kept)).not.toContain(TELEPHONE)
})

test('without a reason, a person or the right to it no number is shown', async () => {
  const { id } = await add('kept', { telephone: TELEPHONE })
  expect(codeOf(await run(UNMASK, { id, reason: '  ' }))).toBe('reason-required')
  expect(codeOf(await run(UNMASK, { id: 'nobody', reason: '核对' }))).toBe('not-found')
  expect(codeOf(await run(UNMASK, { id, reason: '核对' }, viewers.leader as never))).toBe('forbidden')
})

test('a dump of the database has no telephone number in it', async () => {
  await add('dumped', { telephone: TELEPHONE, idempotencyKey: 'dumped' })
  const dump: string[] = []
  for (const { tableName } of county.db.reader.entityMetadatas)
    dump.push(JSON.stringify(await county.db.sql(`SELECT * FROM ${tableName}`)))
  const file = String(county.db.writer.options.database)
  for (const name of [file, `${file}-wal`]) if (existsSync(name)) dump.push(readFileSync(name, 'latin1'))
  const all = dump.join('\n')
  expect(all).toContain('dumped')
  expect(all).not.toContain(TELEPHONE)
  expect(all).not.toMatch(/1380000\d{4}/)
})

test('who is disabled is out: no sign-in, no renewal, his sessions are on the gateway’s list', async () => {
  const session = await signIn(county.service, 'employment.clerk')
  const { viewer, sessionId } = await claimsOf(session.data.signIn.accessToken)
  const { version } = await person(viewer.id)
  const disabled = await status('disablePerson', { id: viewer.id, version, reason: '调离' })
  expect(disabled.data.disablePerson.status).toBe('DISABLED')
  expect(codeOf(await signIn(county.service, 'employment.clerk'))).toBe('sign-in-failed')
  const gateway = { ...viewers.nobody, id: 'gateway' }
  const since = new Date(Date.now() - 60_000).toISOString()
  const ask = 'query ($since: DateTimeISO!) { revokedSessions(since: $since) }'
  expect((await county.as(gateway).run(ask, { since })).data.revokedSessions).toContain(sessionId)

  const again = { id: viewer.id, version: version + 1, reason: '调离' }
  expect(codeOf(await status('disablePerson', again))).toBe('person-disabled')
  expect((await status('enablePerson', again)).data.enablePerson.status).toBe('ACTIVE')
  expect((await signIn(county.service, 'employment.clerk')).errors).toBeUndefined()
})

test('nobody disables himself, nobody does it without a reason or on an old version', async () => {
  const self = await person('demo-secadmin')
  const own = { id: self.id, version: self.version, reason: '试' }
  expect(codeOf(await status('disablePerson', own))).toBe('own-account')
  const { id } = await add('to.disable')
  expect(codeOf(await status('disablePerson', { id, version: 1, reason: '' }))).toBe('reason-required')
  expect(codeOf(await status('disablePerson', { id, version: 9, reason: '离职' }))).toBe('conflict')
  expect(codeOf(await status('enablePerson', { id, version: 1, reason: '复职' }))).toBe('person-active')
})

test.each([
  ['a second administrator’s', 'SYSTEM_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR', 'roles-incompatible'],
  ['a business role beside an administrator’s', 'SECURITY_ADMINISTRATOR', 'CLERK', 'roles-incompatible'],
  ['an administrator’s beside a business role', 'CLERK', 'SYSTEM_ADMINISTRATOR', 'roles-incompatible'],
  ['the same role twice', 'LEADER', 'LEADER', 'role-held'],
  ['a second business role', 'CLERK', 'HEAD', undefined],
])('%s role is granted or refused: %s then %s', async (_case, first, second, code) => {
  const { id } = await add(`roles.${first}.${second}`.toLowerCase())
  expect((await role('grantRole', { id, version: 1, role: first })).data.grantRole.roles).toEqual([first])
  const answer = await role('grantRole', { id, version: 2, role: second })
  expect(codeOf(answer)).toBe(code)
  if (!code) expect(answer.data.grantRole.roles).toEqual([first, second])
})

test('a role beside the post’s is judged together with it', async () => {
  const clerk = await person('demo-projects.clerk')
  const input = { id: clerk.id, version: clerk.version, role: 'AUDIT_ADMINISTRATOR' }
  expect(codeOf(await role('grantRole', input))).toBe('roles-incompatible')
})

test('the security administrator gives no role to himself, and takes none', async () => {
  const self = await person('demo-secadmin')
  for (const verb of ['grantRole', 'revokeRole'] as const)
    expect(codeOf(await role(verb, { id: self.id, version: self.version, role: 'LEADER' }))).toBe('own-role')
})

test('a role that is revoked ends the sessions it was used in', async () => {
  const clerk = await person('demo-government-services.clerk')
  const granted = await role('grantRole', { id: clerk.id, version: clerk.version, role: 'SUPERVISOR' })
  expect(granted.errors).toBeUndefined()
  const session = await signIn(county.service, clerk.username)
  expect(session.data.signIn.viewer.roles).toEqual(['SUPERVISOR', 'CLERK'])
  const { version } = granted.data.grantRole
  const revoked = await role('revokeRole', { id: clerk.id, version, role: 'SUPERVISOR' })
  expect(revoked.data.revokeRole.roles).toEqual(['CLERK'])
  const { sessionId } = await claimsOf(session.data.signIn.accessToken)
  const [row] = await county.db.sql<{ endReason: string }>('SELECT endReason FROM session WHERE id = ?', [sessionId])
  expect(row?.endReason).toBe('role-revoked')
  expect(codeOf(await role('revokeRole', { id: clerk.id, version: version + 1, role: 'SUPERVISOR' }))).toBe(
    'role-not-held',
  )
})

test('another service may name a person and gets his number masked', async () => {
  const ask =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name telephone posts { title department { name } } } } }'
  const r = [
    { __typename: 'Person', id: 'demo-projects.clerk' },
    { __typename: 'Person', id: 'nobody' },
  ]
  expect((await county.as(viewers.leader).run(ask, { r })).data._entities).toEqual([
    {
      name: expect.any(String),
      telephone: expect.stringMatching(/^138\*{4}\d{4}$/),
      posts: [{ title: '业务员', department: { name: '县发展和改革局' } }],
    },
    null,
  ])
  expect(codeOf(await county.as(viewers.nobody).run(ask, { r }))).toBe('unauthenticated')
})
