import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, openCounty, signIn } from '../testing/county.ts'

const security = { ...viewers.securityAdministrator, id: 'demo-secadmin' }
const ASSIGN =
  'mutation ($input: AssignPostInput!) { assignPost(input: $input) { id version startedOn endedOn person { username roles posts { title } } post { title } } }'
const END = 'mutation ($input: EndAssignmentInput!) { endAssignment(input: $input) { id version endedOn } }'
const ADD_POST =
  'mutation ($input: AddPostInput!) { addPost(input: $input) { id title roles department { code } township { code } } }'
const ADD_PERSON = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }'
const RESPONSIBLE =
  'query ($post: ID!, $asOf: Date!) { responsibleAt(post: $post, asOf: $asOf) { startedOn endedOn person { username } } }'

let county: TestService
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

const run = (query: string, input: object, viewer = security) => county.as(viewer).run(query, { input })
const answersAt = async (post: string, asOf: string) =>
  (await county.as(viewers.leader).run(RESPONSIBLE, { post, asOf })).data.responsibleAt.map(
    ({ person }: { person: { username: string } }) => person.username,
  )
const newPerson = async (username: string) =>
  (await run(ADD_PERSON, { name: '赵六', username })).data.addPerson.id as string
const newPost = async (title: string, roles: string[], place: object = { department: 'finance' }) =>
  (await run(ADD_POST, { title, roles, ...place })).data.addPost.id as string

test('responsibility follows the post: who answered depends on the day', async () => {
  expect(await answersAt('post-projects.head', '2022-04-30')).toEqual(['projects.head.former'])
  expect(await answersAt('post-projects.head', '2022-05-01')).toEqual(['projects.head'])
  expect(await answersAt('post-projects.head', '2021-12-31')).toEqual([])
  expect(await answersAt('no-such-post', '2022-05-01')).toEqual([])
})

test('a post names who holds it today, and nobody once he has left', async () => {
  const ask = '{ posts { id holders { person { username } } } }'
  const holdersOf = async (post: string) =>
    (await county.as(security).run(ask)).data.posts
      .find(({ id }: { id: string }) => id === post)
      .holders.map(({ person }: { person: { username: string } }) => person.username)
  expect(await holdersOf('post-projects.head')).toEqual(['projects.head'])
  const post = await newPost('新设岗位', ['CLERK'])
  expect(await holdersOf(post)).toEqual([])
})

test('history follows the person: what he held stays his', async () => {
  const ask = '{ person(id: "demo-projects.head.former") { posts { title } assignments { endedOn post { title } } } }'
  expect((await county.as(security).run(ask)).data.person).toEqual({
    posts: [],
    assignments: [{ endedOn: '2022-04-30', post: { title: '局长' } }],
  })
})

test('whoever is given a post is what the post makes him', async () => {
  const person = await newPerson('given.a.post')
  const post = await newPost('预算股股长', ['HEAD', 'CLERK'])
  const { data } = await run(ASSIGN, { person, post, startedOn: '2022-06-01' })
  expect(data.assignPost).toMatchObject({
    endedOn: null,
    person: { username: 'given.a.post', roles: ['HEAD', 'CLERK'], posts: [{ title: '预算股股长' }] },
  })
  expect(await answersAt(post, '2022-05-31')).toEqual([])
  expect(await answersAt(post, '2022-06-01')).toEqual(['given.a.post'])
})

test('a post that begins later gives nothing yet', async () => {
  const person = await newPerson('starts.later')
  const post = await newPost('下月到任', ['HEAD'])
  const { data } = await run(ASSIGN, { person, post, startedOn: '2022-09-01' })
  expect(data.assignPost.person).toMatchObject({ roles: [], posts: [] })
})

test('a post ends on its last day and the person’s sessions with it', async () => {
  const session = await signIn(county.service, 'natural-resources.clerk')
  const held = '{ person(id: "demo-natural-resources.clerk") { assignments { id version } } }'
  const [{ id, version }] = (await county.as(security).run(held)).data.person.assignments
  expect((await run(END, { id, version, endedOn: '2022-08-30' })).data.endAssignment.endedOn).toBe('2022-08-30')
  const [row] = await county.db.sql<{ n: number }>(
    "SELECT COUNT(*) AS n FROM session WHERE personId = 'demo-natural-resources.clerk' AND endReason = 'post-ended'",
  )
  expect(Number(row?.n)).toBe(1)
  expect(session.data.signIn.viewer.roles).toEqual(['CLERK'])
  expect((await signIn(county.service, 'natural-resources.clerk')).data.signIn.viewer).toMatchObject({
    roles: [],
    department: null,
  })
  expect(codeOf(await run(END, { id, version: version + 1, endedOn: '2022-08-31' }))).toBe('assignment-ended')
})

test.each([
  ['a last day before the first', { startedOn: '2022-06-02', endedOn: '2022-06-01' }, 'days-out-of-order', 'endedOn'],
  ['a day that does not exist', { startedOn: '2022-02-30' }, 'invalid-day', 'startedOn'],
  ['an unknown person', { person: 'nobody' }, 'not-found', 'person'],
  ['an unknown post', { post: 'nothing' }, 'not-found', 'post'],
  ['the security administrator himself', { person: 'demo-secadmin' }, 'own-role', 'person'],
  [
    'days that he holds it already',
    { person: 'demo-finance.head', post: 'post-finance.head' },
    'assignment-overlaps',
    'startedOn',
  ],
  ['an administrator and a business post', { person: 'demo-auditor' }, 'roles-incompatible', 'post'],
  ['a clerk and an administrator’s post', { post: 'post-sysadmin' }, 'roles-incompatible', 'post'],
])('a post is not given for %s', async (_case, wrong, code, field) => {
  const input = { person: 'demo-finance.clerk', post: 'post-finance.head', startedOn: '2022-06-01', ...wrong }
  expect((await run(ASSIGN, input)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('of a future administrator’s post and a business post now the second is refused', async () => {
  const person = await newPerson('two.posts')
  const later = { person, post: 'post-auditor', startedOn: '2022-12-01' }
  expect((await run(ASSIGN, later)).errors).toBeUndefined()
  const now = { person, post: 'post-finance.clerk', startedOn: '2022-06-01' }
  expect(codeOf(await run(ASSIGN, now))).toBe('roles-incompatible')
})

test.each([
  ['an office and a township', { department: 'finance', township: '620725101' }, 'post-without-place', 'department'],
  ['neither', { department: null }, 'post-without-place', 'department'],
  ['an unknown office', { department: 'treasury' }, 'not-found', 'department'],
  ['an unknown township', { department: null, township: '620725999' }, 'not-found', 'township'],
  ['no title', { title: ' ' }, 'invalid-title', 'title'],
  [
    'two administrators in one',
    { roles: ['SYSTEM_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'] },
    'roles-incompatible',
    'roles',
  ],
])('a post of %s is refused on its field', async (_case, wrong, code, field) => {
  const answer = await run(ADD_POST, { title: '科员', roles: ['CLERK'], department: 'finance', ...wrong })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a township’s post belongs to the township', async () => {
  const answer = await run(ADD_POST, { title: '统计站站长', roles: ['HEAD'], township: '620725104' })
  expect(answer.data.addPost).toMatchObject({ township: { code: '620725104' }, department: null })
})

test('posts are given by the security administrator alone', async () => {
  const input = { person: 'demo-finance.clerk', post: 'post-finance.head', startedOn: '2022-06-01' }
  for (const viewer of [viewers.systemAdministrator, viewers.leader, viewers.headOf('finance')])
    expect(codeOf(await run(ASSIGN, input, viewer as typeof security))).toBe('forbidden')
})
