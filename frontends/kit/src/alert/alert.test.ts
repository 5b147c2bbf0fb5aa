import { print } from 'graphql'
import { expect, it } from 'vitest'
import { alertKey } from './alert-key.ts'
import { alertDoorsOf, type Alert } from './alert.graphql.ts'

const alert: Alert = {
  rule: 'milestone.late',
  title: '节点逾期',
  severity: 'RED',
  subjectType: 'Project',
  subjectId: 'p1',
  label: '主体完成',
  on: '2022-08-01',
  params: [],
  department: null,
  township: null,
}

it('one record may be in the same trouble twice, for two of its parts', () => {
  const later: Alert = { ...alert, params: [{ name: 'days', value: '3' }] }
  expect(alertKey(alert)).toBe(alertKey(later))
  expect(alertKey(alert)).not.toBe(alertKey({ ...alert, label: '竣工验收' }))
})

it('the alerts of a department are asked for by the name of its service', () => {
  expect(alertDoorsOf('natural-resources').at).toBe('naturalResourcesAlerts')
  expect(print(alertDoorsOf('natural-resources').list)).toContain('naturalResourcesAlerts(')
})
