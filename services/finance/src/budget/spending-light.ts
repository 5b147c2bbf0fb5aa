import { registerEnumType } from 'type-graphql'

/** How far spending is behind the time that has passed. */
export enum SpendingLight {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(SpendingLight, { name: 'SpendingLight' })
