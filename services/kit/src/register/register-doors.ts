import { Arg, Args, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context/context.ts'
import type { KeptRecord } from '../db/kept-record.ts'
import { Allow } from '../door/allow.ts'
import { Change } from '../door/change.ts'
import { type Connection, connectionType, list } from '../graph/connection.ts'
import { noteSheet, readOf } from '../sheet/sheet.ts'
import { KeepInput } from './keep-record.ts'
import { listArguments, type RegisterArgs } from './list-arguments.ts'
import { registerSheet } from './register-sheet.ts'
import { keepEntry, type Register } from './register.ts'

/**
 * The doors of a register: its list, and one mutation that enters or corrects. An entity that is its own input type must
 * have no field resolvers; give `values` where it has some. Its list can be had and entered as a sheet too.
 */
export function registerDoors<T extends KeptRecord, V extends object = T>(register: Register<T, V>): Function {
  const { entity, name, plural, permission, read = readOf(permission) } = register
  const Values = (register.values ?? entity) as new () => V
  const Page = connectionType(() => entity, name)
  const { Args: ListArgs, conditions, orderOf } = listArguments(register)

  @InputType(`Keep${name}Input`)
  class KeepEntryInput extends KeepInput {
    @Field(() => Values)
    values: V
  }

  @Resolver(() => entity)
  class RegisterResolver {
    @Query(() => Page, { name: plural })
    @Allow(read)
    entries(@Ctx() ctx: Context, @Args(() => ListArgs) args: RegisterArgs<T>): Promise<Connection<T>> {
      return list(ctx, entity, args, { order: orderOf(args), where: (query) => conditions(query, args) })
    }

    @Mutation(() => entity, { name: `keep${name}` })
    @Change(permission)
    keep(@Ctx() ctx: Context, @Arg('input', () => KeepEntryInput) input: KeepEntryInput): Promise<T> {
      return keepEntry(ctx, register, input)
    }
  }
  noteSheet(RegisterResolver, registerSheet(register, Values, conditions))
  return RegisterResolver
}
