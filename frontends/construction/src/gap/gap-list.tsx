import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { GapBoard } from './gap-board.tsx'
import { keepUrbanGap, urbanGapsQuery, type UrbanGap } from './gap.graphql.ts'

const refresh = ['ConstructionGapBoards']
const history = { service: 'construction', type: 'UrbanGap' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<UrbanGap>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments, townships } = useUnits()
  const { projects } = useProjects()
  return useMemo(
    () => [
      {
        name: 'title',
        title: say('gap.fields.title'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'area',
        title: say('gap.fields.area'),
        kind: 'choice',
        options: optionsOf('ConstructionGapArea'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'department',
        title: say('gap.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'township',
        title: say('gap.fields.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      { name: 'foundOn', title: say('gap.fields.foundOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'projectId', title: say('gap.fields.projectId'), kind: 'choice', options: projects, column: 'shown' },
      { name: 'fund', title: say('gap.fields.fund'), kind: 'text', column: 'wide' },
      { name: 'policy', title: say('gap.fields.policy'), kind: 'text' },
      { name: 'closedOn', title: say('gap.fields.closedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'extent', title: say('gap.fields.extent'), kind: 'long', wide: true },
    ],
    [say, optionsOf, departments, townships, projects],
  )
}

/** 短板清单: short boards as a register. */
export default function UrbanGaps(given: Partial<RegisterPageProps<UrbanGap>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<UrbanGap>
      title={say('gap.title')}
      document={urbanGapsQuery}
      at="urbanGaps"
      fields={useFields()}
      keep={keepUrbanGap}
      permission="construction.record"
      nameOf={(row) => row.title}
      addWord={say('gap.add')}
      start={{ department: viewer?.department?.code, foundOn: businessDate }}
      above={<GapBoard />}
      refresh={refresh}
      history={history}
      sheet
      empty={{ title: say('gap.none'), next: say('gap.noneNext') }}
      {...given}
    />
  )
}
