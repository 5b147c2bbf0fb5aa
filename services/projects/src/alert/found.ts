import { type AlertFinding, type Ask, Severity } from '@tongchou/service-kit'
import { onTheList } from '../project/project.repository.ts'

export interface FoundProject {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly township: string | null
}

/** Projects of the annual list for which `where` holds, with further columns; parameters of `columns` come first. */
export function findListed<T extends object>(
  { db, year, asOf }: Ask,
  columns: string,
  columnParameters: readonly unknown[],
  where: string,
  parameters: readonly unknown[],
): Promise<(FoundProject & T)[]> {
  const list = onTheList(year, asOf)
  return db.sql<FoundProject & T>(
    `SELECT p.id, p.name, p.authority, p.township${columns ? `, ${columns}` : ''} FROM project p WHERE ${list.sql} AND ${where}`,
    [...columnParameters, ...list.parameters, ...parameters],
  )
}

/** A project in trouble. */
export const aboutProject = (
  { id, name, authority, township }: FoundProject,
  severity: Severity,
  on: string | null,
  params: AlertFinding['params'] = {},
): AlertFinding => ({
  subjectType: 'Project',
  subjectId: id,
  label: name,
  severity,
  on,
  params,
  department: authority,
  township,
})

export const redWhen = (isRed: boolean): Severity => (isRed ? Severity.RED : Severity.YELLOW)
