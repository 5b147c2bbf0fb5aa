import type { TestService } from './test-service.ts'

type Asking = ReturnType<TestService['as']>

interface Subject {
  readonly subjectType: string
  readonly subjectId: string
}

/**
 * What a service's alerts are about, by type, and what the list of each type finds by the identity that an alert names:
 * `found` has the count and the records. A type without a list is left out of `opened`.
 */
export async function alertSubjects(viewer: Asking, alerts: string, listOf: Readonly<Record<string, string>>) {
  const asked = await viewer.run(`{ alerts: ${alerts}(first: 200) { nodes { subjectType subjectId } } }`)
  const subjects: readonly Subject[] = asked.data.alerts.nodes
  const opened: (Subject & { found: unknown })[] = []
  for (const { subjectType, subjectId } of subjects) {
    const list = listOf[subjectType]
    if (!list) continue
    const query = `query ($id: ID!) { found: ${list}(first: 2, id: $id) { totalCount nodes { id } } }`
    opened.push({ subjectType, subjectId, found: (await viewer.run(query, { id: subjectId })).data?.found })
  }
  return { subjects, types: new Set(subjects.map(({ subjectType }) => subjectType)), opened }
}
