import {
  PageHeader,
  ServerTable,
  useFormats,
  useOpenRecord,
  useTableState,
  type Column,
  type Filter,
} from '@tongchou/frontend-kit'
import { useEnterprises } from '../enterprise/use-enterprises.ts'
import { useText } from '../words.ts'
import { difficultiesQuery, difficultyKinds, difficultyStages, type Difficulty } from './difficulty.graphql.ts'
import { DifficultySummary } from './difficulty-summary.tsx'
import { DifficultyStageLamp } from './difficulty-text.tsx'
import { OpenDifficulty } from './open-difficulty.tsx'

/** Every difficulty that the viewer may see; one opens beside the list with what may be done next. */
export default function DifficultyList() {
  const say = useText()
  const { fullDay } = useFormats()
  const [state] = useTableState(['kind', 'stage', 'overdue'])
  const [open, show] = useOpenRecord()
  const { kind, stage, overdue } = state.filters
  const enterprises = useEnterprises()
  const columns: Column<Difficulty>[] = [
    {
      key: 'stage',
      title: say('difficulty.stage'),
      value: (each) => say(`difficultyStage.${each.stage}`),
      render: (each) => <DifficultyStageLamp difficulty={each} />,
      role: 'lamp',
      width: 170,
    },
    { key: 'title', title: say('difficulty.name'), value: (each) => each.title, role: 'title' },
    { key: 'enterprise', title: say('enterprise.name'), value: (each) => each.enterpriseName },
    {
      key: 'kind',
      title: say('difficulty.kind'),
      value: (each) => say(`difficultyKind.${each.kind}`),
      role: 'wide-only',
    },
    {
      key: 'office',
      title: say('difficulty.office'),
      value: (each) => each.answeringDepartment?.name ?? each.department,
      role: 'wide-only',
    },
    { key: 'raised', title: say('difficulty.raisedOn'), value: (each) => fullDay(each.raisedOn), role: 'wide-only' },
    { key: 'due', title: say('difficulty.dueOn'), value: (each) => fullDay(each.dueOn) },
  ]
  const kinds = difficultyKinds.map((value) => ({ value, label: say(`difficultyKind.${value}`) }))
  const narrowed = {
    ...(kind ? { kind: [kind] } : {}),
    ...(stage ? { stage: [stage] } : {}),
    ...(overdue ? { overdue: true } : {}),
  }
  const filters: Filter[] = [
    {
      key: 'kind',
      title: say('difficulty.kind'),
      options: kinds,
    },
    {
      key: 'stage',
      title: say('difficulty.stage'),
      options: difficultyStages.map((value) => ({ value, label: say(`difficultyStage.${value}`) })),
    },
    {
      key: 'overdue',
      title: say('difficulty.time'),
      options: [{ value: 'yes', label: say('difficulty.onlyOverdue') }],
    },
  ]
  return (
    <>
      <PageHeader title={say('difficulty.title')} note={say('difficulty.note')} />
      <DifficultySummary />
      <ServerTable<Difficulty>
        title={say('difficulty.title')}
        document={difficultiesQuery}
        at="enterpriseDifficulties"
        columns={columns}
        rowKey={(each) => each.id}
        filters={filters}
        filterOf={() => ({})}
        also={narrowed}
        searchable={false}
        onOpen={({ id }) => show(id)}
        sheet={{
          service: 'industry',
          name: 'enterpriseDifficulties',
          title: say('difficulty.title'),
          fields: [
            { name: 'uscc', title: say('enterprise.name'), kind: 'choice', options: enterprises },
            { name: 'kind', title: say('difficulty.kind'), kind: 'choice', options: kinds },
            { name: 'title', title: say('difficulty.name'), kind: 'text' },
            { name: 'description', title: say('difficulty.description'), kind: 'long' },
            { name: 'raisedOn', title: say('difficulty.raisedOn'), kind: 'day' },
          ],
          filter: narrowed,
        }}
        empty={{ title: say('difficulty.none'), next: say('difficulty.noneNext') }}
        beside={(rows, waiting) =>
          open &&
          !waiting && (
            <OpenDifficulty
              key={open}
              id={open}
              inHand={rows.find(({ id }) => id === open)}
              onClose={() => show(null)}
            />
          )
        }
      />
    </>
  )
}
