import { plannedDepartments } from '@tongchou/service-kit'
import { expect, test } from 'vitest'
import { loadService, serviceFolders } from '../../infra/run/src/workspace.ts'

const services = await Promise.all(serviceFolders().map(loadService))
const forms = services.flatMap(({ name, forms }) => forms.map(({ code, reviewer }) => ({ name, code, reviewer })))

test.each(forms)('$code is reviewed by an office of the county that keeps records in $name', ({ name, reviewer }) => {
  const office = plannedDepartments.find(({ code }) => code === reviewer)
  expect(office?.['services']?.split(' ')).toContain(name)
})
