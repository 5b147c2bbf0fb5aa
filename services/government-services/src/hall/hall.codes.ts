import { registerEnumType } from 'type-graphql'

export enum HallWindowKind {
  COMPREHENSIVE = 'COMPREHENSIVE',
  DEPARTMENT = 'DEPARTMENT',
  SELF_SERVICE = 'SELF_SERVICE',
  ASSISTED = 'ASSISTED',
}
registerEnumType(HallWindowKind, {
  name: 'HallWindowKind',
  description: '“一窗受理”综合窗口、部门专窗、自助服务区、帮办代办窗口',
})

export enum HallDayKind {
  WORKDAY = 'WORKDAY',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
}
registerEnumType(HallDayKind, { name: 'HallDayKind', description: '工作日、周末轮休开放、节假日开放' })
