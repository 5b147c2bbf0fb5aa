import { defineService } from '@tongchou/service-kit'
import { county } from './county/county.resolver.ts'
import { loadDemo } from './demo/load-demo.ts'
import { departments } from './department/department.resolver.ts'
import { loadDepartments } from './department/load-departments.ts'
import { loadFirstAdministrator } from './person/load-first-administrator.ts'
import { passwords } from './password/password.resolver.ts'
import { people } from './person/person.resolver.ts'
import { assignments } from './assignment/assignment.resolver.ts'
import { posts } from './post/post.resolver.ts'
import { secondFactors } from './second-factor/second-factor.resolver.ts'
import { sessions } from './session/session.resolver.ts'
import { loadTownships } from './township/load-townships.ts'
import { townships } from './township/township.resolver.ts'

/** Who there is in the county, what they answer for, and how they prove who they are. */
export const service = defineService({
  name: 'organization',
  home: import.meta.url,
  features: [county, departments, townships, posts, assignments, people, sessions, passwords, secondFactors],
  plan: async (ctx) => {
    await loadDepartments(ctx)
    await loadTownships(ctx)
    await loadFirstAdministrator(ctx)
  },
  demo: loadDemo,
})
