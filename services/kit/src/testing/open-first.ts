import type { TestService } from './test-service.ts'
import { viewers } from './viewers.ts'

interface Standing {
  readonly done: string | null
  readonly due: string | null
}

/**
 * How a list stands where no order is asked for, `done` and `due` being named in it:
 * `propertyComplaints(first: 200) { nodes { done: settledOn due: dueOn } }`.
 */
export async function openFirstIn(
  county: TestService,
  list: string,
): Promise<{ hasBoth: boolean; openFirst: boolean; byDue: boolean }> {
  const { data, errors } = await county.as(viewers.leader).run(`{ list: ${list} }`)
  if (errors) throw new Error(JSON.stringify(errors))
  const nodes: Standing[] = data.list.nodes
  const open = nodes.filter(({ done }) => done === null)
  const dues = open.map(({ due }) => due ?? '9999')
  return {
    hasBoth: open.length > 0 && open.length < nodes.length,
    openFirst: nodes.slice(0, open.length).every(({ done }) => done === null),
    byDue: dues.join() === dues.toSorted().join(),
  }
}
