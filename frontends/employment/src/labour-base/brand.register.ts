import type { Definition } from '../register.tsx'
import { labourBrandsQuery, keepLabourBrand, type LabourBrand } from './brand.graphql.ts'

export const brandRegister: Definition<LabourBrand> = {
  noun: 'brand',
  type: 'LabourBrand',
  document: labourBrandsQuery,
  at: 'labourBrands',
  keep: keepLabourBrand,
  permission: 'employment.keep',
  nameOf: ({ name }) => name,
  today: ['foundedOn'],
  lines: [
    { name: 'name', kind: 'text', required: true, column: 'title', sort: true },
    { name: 'trade', kind: 'text', required: true, column: 'shown' },
    { name: 'market', kind: 'text', required: true, column: 'wide' },
    { name: 'trained', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'foundedOn', kind: 'day', required: true, column: 'wide', sort: true },
  ],
}
