import { type Context, DayScalar } from '@tongchou/service-kit'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'What a department must know of a case to do its part of it' })
export class ServiceCaseSubject {
  @Field(() => String)
  number: string

  @Field(() => String)
  applicant: string

  @Field(() => DayScalar)
  promisedDueOn: string

  itemId: string
}

type Found = ServiceCaseSubject & { readonly id: string }

/** A part is handled by a department whose the case is not: it learns what it is about, and nothing else of it. */
@Resolver(() => ServiceCaseJoint)
export class JointSubjectResolver {
  @FieldResolver(() => ServiceCaseSubject, { nullable: true, description: 'The case that it is a part of' })
  subject(@Root() { caseId }: ServiceCaseJoint, @Ctx() ctx: Context): Promise<ServiceCaseSubject | null> {
    return ctx.load.batch<ServiceCaseSubject | null>('case subjects', caseId, async (ids) => {
      const rows = await ctx.db.sql<Found>(
        `SELECT c.id AS id, c.number AS number, c.applicant AS applicant, c.promisedDueOn AS promisedDueOn, c.itemId AS itemId
          FROM service_case c WHERE c.id IN (${ids.map(() => '?').join(', ')})`,
        [...ids],
      )
      const known = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => known.get(id) ?? null)
    })
  }
}

@Resolver(() => ServiceCaseSubject)
export class ServiceCaseSubjectResolver {
  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: ServiceCaseSubject, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }
}
