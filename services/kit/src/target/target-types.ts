import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  InterfaceType,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import type { Context } from '../context/context.ts'
import type { EntityReference } from '../graph/subgraph.ts'
import { Lazy } from '../graph/lazy.ts'
import { DayScalar } from '../graph/scalars.ts'
import { pascal } from '../service/names.ts'
import type { RecordBehind, TargetDefinition } from './target-definition.ts'
import { TargetReader } from './target-reader.ts'

@ObjectType({ simpleResolvers: true, description: 'One figure that a formula puts together' })
@Directive('@shareable')
export class ExplainedInput {
  @Field(() => String)
  name: string

  @Field(() => Float, { nullable: true })
  value: number | null

  @Field(() => String, { nullable: true })
  unit: string | null
}

@ObjectType('TargetRecord', { simpleResolvers: true, description: 'One record behind a number' })
@Directive('@shareable')
export class TargetRecord implements Omit<RecordBehind, 'noteName' | 'noteUnit'> {
  @Field(() => ID)
  id: string

  @Field(() => String)
  label: string

  @Field(() => Boolean, { description: 'Whether it counts towards the target, or is one of those still lacking' })
  counts: boolean

  @Field(() => String, { nullable: true, description: 'What it adds or lacks, in a few words' })
  note: string | null

  @Field(() => String, { nullable: true, description: 'What the note tells' })
  noteName?: string | null

  @Field(() => String, { nullable: true, description: 'In what a note that is a number is counted' })
  noteUnit?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is a record of: Project, LabourSite; null for a sum of several',
  })
  @Lazy()
  type?: () => Promise<string | null>
}

@ObjectType('TargetRecordConnection', {
  simpleResolvers: true,
  description: 'The records behind a number, the lacking ones first',
})
@Directive('@shareable')
export class TargetRecordConnection {
  @Field(() => Int)
  totalCount: number

  @Field(() => [TargetRecord])
  nodes: TargetRecord[]
}

/** A department's half of a target: the live value and what it is made of. */
interface ExplanationRow {
  code: string
  asOf: string
  measurement: string
  definition: TargetDefinition
}

const RECORDS_USUAL = 10

/** A service's own types and resolvers for its targets; each service gets its own copies, so that several fit in one process. */
export function targetTypes(service: string, definitions: readonly TargetDefinition[]) {
  const reader = new TargetReader(definitions)
  const typeName = `${pascal(service)}Target`

  @ObjectType('Explanation', { description: 'How a number came about' })
  @Directive('@key(fields: "code asOf measurement", resolvable: false)')
  @Directive('@shareable')
  class Explanation implements ExplanationRow {
    @Field(() => ID)
    code: string

    @Field(() => DayScalar)
    asOf: string

    @Directive('@inaccessible')
    @Field(() => String, { nullable: true })
    measurement: string

    @Field(() => String, { nullable: true, description: 'How the value is made, in words' })
    formula: string | null

    @Field(() => [ExplainedInput], { nullable: true, description: 'The figures that the formula puts together' })
    inputs: ExplainedInput[] | null

    definition: TargetDefinition
  }

  @InterfaceType('Target', { autoRegisterImplementations: false })
  abstract class Target {
    @Field(() => ID)
    code: string

    @Field(() => DayScalar)
    asOf: string

    @Field(() => Float, {
      nullable: true,
      description: 'Computed live from the records, in the unit of the target (money in 元)',
    })
    value?: number | null

    @Field(() => Explanation, { nullable: true })
    explanation?: Explanation | null
  }

  @ObjectType(typeName, { implements: Target })
  @Directive('@key(fields: "code asOf")')
  class DepartmentTarget extends Target {
    @Directive('@inaccessible')
    @Field(() => String, { nullable: true, description: 'The measurement as the registry reads it, opaque to callers' })
    measurement?: string | null

    definition: TargetDefinition | undefined
  }

  const measured = async (ctx: Context, { code, asOf }: { code: string; asOf: string }) => {
    const definition = reader.find(code)
    if (!definition || definition.onlyFor?.(ctx.viewer) === false) return null
    return { definition, result: await reader.measure(ctx, definition, asOf) }
  }

  @Resolver(() => DepartmentTarget)
  class DepartmentTargetResolver {
    @FieldResolver(() => Float, { nullable: true })
    async value(@Root() target: DepartmentTarget, @Ctx() ctx: Context): Promise<number | null> {
      return (await measured(ctx, target))?.result.value ?? null
    }

    @FieldResolver(() => String, { nullable: true })
    async measurement(@Root() target: DepartmentTarget, @Ctx() ctx: Context): Promise<string | null> {
      const found = await measured(ctx, target)
      return found && printMeasurement(found.result)
    }

    @FieldResolver(() => Explanation, { nullable: true })
    async explanation(@Root() target: DepartmentTarget, @Ctx() ctx: Context): Promise<ExplanationRow | null> {
      const found = await measured(ctx, target)
      return found && { ...target, measurement: printMeasurement(found.result), definition: found.definition }
    }
  }

  @Resolver(() => Explanation)
  class ExplanationResolver {
    @FieldResolver(() => String, { nullable: true })
    formula(@Root() { definition }: Explanation, @Ctx() ctx: Context): string {
      return ctx.say(definition.formula)
    }

    @FieldResolver(() => [ExplainedInput], { nullable: true })
    async inputs(@Root() { definition, asOf }: Explanation, @Ctx() ctx: Context): Promise<ExplainedInput[]> {
      const { inputs } = await reader.measure(ctx, definition, asOf)
      return inputs.map(({ name, value, unit }) => ({ name: ctx.say(name), value, unit: unit ? ctx.say(unit) : null }))
    }

    @FieldResolver(() => TargetRecordConnection, { nullable: true })
    async records(
      @Root() { definition, asOf }: Explanation,
      @Ctx() ctx: Context,
      @Arg('first', () => Int, { defaultValue: RECORDS_USUAL }) first: number,
      @Arg('after', () => String, { nullable: true }) after?: string | null,
    ): Promise<TargetRecordConnection> {
      const page = await reader.records(ctx, definition, asOf, first, after ?? null)
      const nodes = page.nodes.map(({ noteName, noteUnit, ...node }) => ({
        ...node,
        noteName: noteName ? ctx.say(noteName) : null,
        noteUnit: noteUnit ? ctx.say(noteUnit) : null,
      }))
      return { totalCount: page.totalCount, nodes }
    }
  }

  const reference: EntityReference = {
    permission: 'targets.read',
    resolve: ({ code, asOf }: { code: string; asOf: string }) => ({ __typename: typeName, code, asOf }),
  }
  return {
    reader,
    resolvers: [DepartmentTargetResolver, ExplanationResolver],
    types: [DepartmentTarget, Explanation],
    references: { [typeName]: reference, Target: reference },
  }
}

const printMeasurement = ({ inputs: _inputs, ...measurement }: Awaited<ReturnType<TargetReader['measure']>>): string =>
  JSON.stringify(measurement)
