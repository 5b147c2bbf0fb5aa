import { getMetadataStorage } from 'type-graphql'
import { permissionAt } from '../door/allow.ts'

interface DoorMetadata {
  readonly target: Function
  readonly methodName: string
  readonly schemaName: string
}

export interface Door {
  readonly field: string
  readonly kind: 'query' | 'mutation'
  readonly permission: string | undefined
}

/** Every root field of these resolvers, with the permission it asks for. */
export function doorsOf(resolvers: readonly Function[]): Door[] {
  const storage = getMetadataStorage() as unknown as { queries: DoorMetadata[]; mutations: DoorMetadata[] }
  const isOurs = ({ target }: DoorMetadata) =>
    resolvers.some((resolver) => resolver === target || resolver.prototype instanceof target)
  const door = (kind: Door['kind']) => (metadata: DoorMetadata) => ({
    field: metadata.schemaName,
    kind,
    permission: permissionAt(metadata.target, metadata.methodName),
  })
  return [
    ...storage.queries.filter(isOurs).map(door('query')),
    ...storage.mutations.filter(isOurs).map(door('mutation')),
  ]
}

/** @throws when a root field forgot to say who may enter */
export function assertDoorsGuarded(resolvers: readonly Function[]): void {
  const open = doorsOf(resolvers).filter(({ permission }) => permission === undefined)
  if (open.length > 0) throw new Error(`doors without a rule: ${open.map(({ field }) => field).join(', ')}`)
}
