import { Directive, ObjectType } from 'type-graphql'
import { Target } from './target.type.ts'

/** A target whose department has no service yet: it stands in the plan, has no value, and says so. */
@ObjectType({ implements: Target, simpleResolvers: true })
@Directive('@key(fields: "code asOf")')
export class PendingTarget extends Target {}
