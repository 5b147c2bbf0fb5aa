import { registerEnumType } from 'type-graphql'

export enum FiveNotKind {
  APPROVED_NOT_SUPPLIED = 'APPROVED_NOT_SUPPLIED',
  SUPPLIED_NOT_USED = 'SUPPLIED_NOT_USED',
  USED_NOT_FULLY = 'USED_NOT_FULLY',
  BUILT_NOT_PRODUCING = 'BUILT_NOT_PRODUCING',
  PRODUCING_BELOW_STANDARD = 'PRODUCING_BELOW_STANDARD',
}
registerEnumType(FiveNotKind, {
  name: 'FiveNotKind',
  description: '五未: 批而未供, 供而未用, 用而未尽, 建而未投, 投而未达标',
})
