import { Allow, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Township } from '../township/township.entity.ts'
import { findTownships } from '../township/township.repository.ts'
import { Department, DepartmentGroup } from './department.entity.ts'
import { findDepartment, findDepartments } from './department.repository.ts'

@Resolver(() => Department)
class DepartmentResolver {
  @Query(() => [Department], { description: 'Every office that the plan names, in its order' })
  @Allow('county.read')
  departments(@Ctx() ctx: Context): Promise<Department[]> {
    return findDepartments(ctx)
  }

  @Query(() => Department, { nullable: true })
  @Allow('county.read')
  department(@Ctx() ctx: Context, @Arg('code', () => ID) code: string): Promise<Department | null> {
    return findDepartment(ctx, code)
  }

  @FieldResolver(() => String)
  name(@Ctx() ctx: Context, @Root() { nameZh, nameEn }: Department): string {
    return ctx.say({ zh: nameZh, en: nameEn })
  }

  @FieldResolver(() => DepartmentGroup, {
    nullable: true,
    description: 'Which many it stands for; null for a single office',
  })
  group(@Root() department: Department): DepartmentGroup | null {
    return department.collective
  }

  @FieldResolver(() => [Department], { description: 'The single offices that a word for many stands for' })
  async members(@Ctx() ctx: Context, @Root() { collective }: Department): Promise<Department[]> {
    if (collective !== DepartmentGroup.DEPARTMENTS) return []
    return (await findDepartments(ctx)).filter((each) => each.collective === null)
  }

  @FieldResolver(() => [Township], { description: 'The townships that a word for many stands for' })
  async memberTownships(@Ctx() ctx: Context, @Root() { collective }: Department): Promise<Township[]> {
    return collective === DepartmentGroup.TOWNSHIPS ? findTownships(ctx) : []
  }
}

export const departments: Feature = {
  entities: [Department],
  resolvers: [DepartmentResolver],
  references: {
    Department: {
      permission: 'county.read',
      resolve: ({ code }: { code: string }, ctx: Context) => findDepartment(ctx, code),
    },
  },
}
