import type { Definition } from '../register.tsx'
import {
  keepDepartmentConnection,
  departmentConnectionsQuery,
  type DepartmentConnection,
} from './department-connection.graphql.ts'

export const departmentConnectionRegister: Definition<DepartmentConnection> = {
  noun: 'departmentConnection',
  type: 'DepartmentConnection',
  document: departmentConnectionsQuery,
  at: 'departmentConnections',
  keep: keepDepartmentConnection,
  permission: 'government-services.keep',
  nameOf: ({ department }) => department,
  today: ['listedOn'],
  lines: [
    {
      name: 'department',
      kind: 'choice',
      required: true,
      column: 'title',
      sort: true,
      filter: true,
      of: 'departments',
      word: 'connectedDepartment',
    },
    { name: 'listedOn', kind: 'day', required: true, column: 'wide', sort: true },
    { name: 'platformOn', kind: 'day', column: 'shown', sort: true },
    { name: 'networkOn', kind: 'day', column: 'shown' },
    { name: 'storeOn', kind: 'day', column: 'shown' },
  ],
}
