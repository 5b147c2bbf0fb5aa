import { type Context, keepPlan, plannedDepartments } from '@tongchou/service-kit'
import { Department, DepartmentGroup } from './department.entity.ts'

const groups = new Set<string>(Object.values(DepartmentGroup))

function groupOf(code: string, group: string): DepartmentGroup | null {
  if (group === '') return null
  if (!groups.has(group)) throw new Error(`departments.csv: ${code} is of an unknown group "${group}"`)
  return group as DepartmentGroup
}

/** Keeps the offices that the plan names and that are not kept yet; a kept one stays as the county has it. */
export async function loadDepartments(ctx: Context): Promise<void> {
  const rows = plannedDepartments.map((row, index) => ({
    id: row['code']!,
    code: row['code']!,
    nameZh: row['name_zh']!,
    nameEn: row['name_en']!,
    short: row['short_zh']!,
    services: row['services']!.split(' ').filter(Boolean),
    collective: groupOf(row['code']!, row['group']!),
    place: String(index).padStart(4, '0'),
  }))
  await keepPlan(ctx, Department, rows, 'department.planned')
}
