import type { Context } from '@tongchou/service-kit'
import { Assignment } from '../assignment/assignment.entity.ts'
import { findDepartments } from '../department/department.repository.ts'
import { Person, PersonStatus } from '../person/person.entity.ts'
import { sealTelephone } from '../person/telephone.ts'
import { Post } from '../post/post.entity.ts'
import { findTownships } from '../township/township.repository.ts'
import { demoName, type DemoPost, demoStaff, demoTelephone } from './demo-staff.ts'

const YEAR_BEGAN = '2022-01-01'
const SUCCEEDED = '2022-05-01'
const LAST_DAY_BEFORE = '2022-04-30'

/** Held a post until another took it over, so that the demonstration can show who answered when. */
const PREDECESSOR = 'projects.head.former'
const SUCCESSOR = 'projects.head'

const personId = (username: string): string => `demo-${username}`
const postId = (username: string): string => `post-${username}`

const person = (ctx: Context, username: string, index: number, status = PersonStatus.ACTIVE) => ({
  id: personId(username),
  name: demoName(index),
  username,
  sealedTelephone: sealTelephone(ctx, personId(username), demoTelephone(index)),
  grantedRoles: [],
  status,
  demo: true,
  mustChangePassword: false,
  passwordChangedAt: null,
  secondFactorSince: null,
})

const assignment = (username: string, held: string, startedOn: string, endedOn: string | null = null) => ({
  id: `assignment-${username}`,
  personId: personId(username),
  postId: postId(held),
  startedOn,
  endedOn,
})

const postOf = ({ username, title, department, township, role }: DemoPost) => ({
  id: postId(username),
  title,
  departmentCode: department,
  townshipCode: township,
  roles: [role],
})

/** The people of the demonstration county, all invented. Their common password is checked against one hash, see `demoHash`. */
export async function loadDemo(ctx: Context): Promise<void> {
  const staff = demoStaff(await findDepartments(ctx), await findTownships(ctx))
  await ctx.createMany(Post, staff.map(postOf), 'post.added')
  await ctx.createMany(
    Person,
    [
      ...staff.map(({ username }, index) => person(ctx, username, index)),
      person(ctx, PREDECESSOR, staff.length, PersonStatus.DISABLED),
    ],
    'person.added',
  )
  await ctx.createMany(
    Assignment,
    [
      ...staff.map(({ username }) => assignment(username, username, username === SUCCESSOR ? SUCCEEDED : YEAR_BEGAN)),
      assignment(PREDECESSOR, SUCCESSOR, YEAR_BEGAN, LAST_DAY_BEFORE),
    ],
    'post.assigned',
  )
}
