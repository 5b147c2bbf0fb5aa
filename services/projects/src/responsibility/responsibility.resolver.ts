import { ofProject } from '../project/of-project.ts'
import { Allow, type Context, DayScalar, Fault, registerDoors } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { Checklist, ChecklistItem } from '../year-plan/year-plan.entity.ts'
import { Responsibility } from './responsibility.entity.ts'
import { missingItems, refusalOfResponsibility } from './responsibility.rules.ts'

@ObjectType({ description: 'One item of a checklist and what fills it' })
class ChecklistSlot {
  @Field(() => ChecklistItem)
  item: ChecklistItem

  @Field(() => Responsibility, { nullable: true, description: 'null while the item is not filled' })
  held: Responsibility | null
}

const itemsOf = (ctx: Context, checklist: Checklist): Promise<ChecklistItem[]> =>
  ctx.db.repository(ChecklistItem).find({ where: { checklist }, order: { position: 'ASC' } })

@Resolver(() => ChecklistItem)
class ChecklistResolver {
  @Query(() => [ChecklistItem], { description: 'The items of the county’s checklists, in their order' })
  @Allow('projects.read')
  checklistItems(
    @Ctx() ctx: Context,
    @Arg('checklist', () => Checklist) checklist: Checklist,
  ): Promise<ChecklistItem[]> {
    return itemsOf(ctx, checklist)
  }

  @FieldResolver(() => String)
  name(@Root() item: ChecklistItem, @Ctx() ctx: Context): string {
    return ctx.say({ zh: item.nameZh, en: item.nameEn })
  }
}

@Resolver(() => Project)
class ProjectChecklistResolver {
  @FieldResolver(() => [ChecklistSlot], { description: 'Every item of a checklist with what fills it on a day' })
  async checklist(
    @Root() project: Project,
    @Ctx() ctx: Context,
    @Arg('checklist', () => Checklist) checklist: Checklist,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<ChecklistSlot[]> {
    const day = asOf ?? ctx.today
    const items = await ctx.load.batch<ChecklistItem[]>('checklist', checklist, (keys) =>
      Promise.all(keys.map((key) => itemsOf(ctx, key as Checklist))),
    )
    const held = await ctx.load.many(Responsibility, 'projectId', project.id, 'heldFrom')
    return items.map((item) => ({
      item,
      held: held.findLast((each) => missingItems([item.code], [each], day).length === 0) ?? null,
    }))
  }
}

export const responsibilityDoors = [
  registerDoors({
    entity: Responsibility,
    name: 'Responsibility',
    plural: 'responsibilities',
    permission: 'projects.record',
    orderBy: ['heldFrom'],
    filterBy: ['projectId'],
    parents: { projectId: () => Project },
    search: ['holder', 'post'],
    noun: 'responsibility',
    refuse: refusalOfResponsibility,
    async settle(ctx, { item }) {
      if (!(await ctx.db.repository(ChecklistItem).existsBy({ code: item })))
        throw new Fault('responsibility.item-unknown', { field: 'item', item })
    },
  }),
  ofProject(Responsibility, 'responsibilities', 'heldFrom'),
  ChecklistResolver,
  ProjectChecklistResolver,
]
