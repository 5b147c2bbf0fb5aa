import { lampColumn, type Column } from '@tongchou/frontend-kit'
import type { Text } from '../words.ts'
import type { BudgetFocus } from './budget-focus.graphql.ts'

/** Whether a project of ours answers what a budget above puts money on. */
export function unmatchedColumn(say: Text): Column<BudgetFocus> {
  return lampColumn(say('status'), ({ projectId }) => ({
    light: projectId ? 'GREEN' : 'YELLOW',
    word: say(projectId ? 'budgetFocus.matched' : 'budgetFocus.unmatched'),
  }))
}
