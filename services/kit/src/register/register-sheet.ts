import type { ClassType } from 'type-graphql'
import type { SelectQueryBuilder } from 'typeorm'
import type { KeptRecord } from '../db/kept-record.ts'
import type { RowOrder } from '../graph/order-rows.ts'
import { type BulkEntry, readOf, type Sheet } from '../sheet/sheet.ts'
import type { AddConditions } from './list-arguments.ts'
import { keepEntry, type Register, settleSound } from './register.ts'

type Parents = Record<string, () => new () => KeptRecord>

/** New rows may be kept many at once only where none of them has to see what became of another. */
function bulkOf<T extends KeptRecord, V extends object>(register: Register<T, V>): BulkEntry | null {
  if (register.settle) return null
  const { noun, parents = {} } = register
  return {
    action: `${noun}.entered`,
    parents: parents as Parents,
    settle: (ctx, values) => settleSound(ctx, register, values as V, null),
  }
}

/** A register's list as a sheet: its cells are what `keepX` takes. */
export function registerSheet<T extends KeptRecord, V extends object>(
  register: Register<T, V>,
  values: ClassType<V>,
  conditions: AddConditions<T>,
): Sheet {
  const { entity, name, plural, permission, read = readOf(permission), orderBy, openFirst, filterBy = [] } = register
  const entered = register.entered ?? (() => ({}))
  return {
    name: plural,
    entity,
    permission,
    read,
    values,
    order: (openFirst ?? orderBy[0]) as RowOrder<KeptRecord>,
    filterType: filterBy.length > 0 ? `${name}Filter` : null,
    without: [],
    names: register.names ?? {},
    bulk: bulkOf(register),
    cells: (record: T) => entered(record),
    where: (query: SelectQueryBuilder<T>, narrowing) => conditions(query, narrowing as Parameters<AddConditions<T>>[1]),
    keep: (ctx, { before, version, values: given }) =>
      keepEntry(ctx, register, { id: before?.id ?? null, version, values: given as V }),
  }
}
