import {
  type Column,
  lampColumn,
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useDue,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useWorks } from '../choices.ts'
import { useText } from '../words.ts'
import { keepHeatingSection, heatingSectionsQuery, type HeatingSection } from './section.graphql.ts'

const history = { service: 'construction', type: 'HeatingSection' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<HeatingSection>[] {
  const say = useText()
  const { works } = useWorks()
  return useMemo(
    () => [
      { name: 'name', title: say('heating.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'workId',
        title: say('heating.fields.workId'),
        kind: 'choice',
        options: works,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'lengthKm',
        title: say('heating.fields.lengthKm'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '公里',
        min: 0,
      },
      {
        name: 'households',
        title: say('heating.fields.households'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '户',
        min: 0,
      },
      { name: 'dueOn', title: say('heating.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'testedOn', title: say('heating.fields.testedOn'), kind: 'day', column: 'shown' },
      { name: 'testNumber', title: say('heating.fields.testNumber'), kind: 'text' },
      { name: 'completedOn', title: say('heating.fields.completedOn'), kind: 'day', column: 'shown', sort: true },
    ],
    [say, works],
  )
}

/** Whether a section is done, tested, or how long it has left before the heating begins. */
function useStateColumn(): Column<HeatingSection> {
  const say = useText()
  const { dueTold } = useDue()
  return lampColumn<HeatingSection>(say('state'), ({ dueOn, testedOn, completedOn }) => {
    if (completedOn) return { light: 'GREEN', word: say('heatingView.done') }
    const { light, word } = dueTold({ due: dueOn, done: false })
    return testedOn ? { light, word: `${say('heatingView.tested')} · ${word}` } : { light, word }
  })
}

/** 供热二级管网: heating network as a register. */
export default function HeatingSections(given: Partial<RegisterPageProps<HeatingSection>>) {
  const say = useText()
  const { planYear } = useCounty()
  return (
    <RegisterPage<HeatingSection>
      title={say('heating.title')}
      document={heatingSectionsQuery}
      at="heatingSections"
      fields={useFields()}
      keep={keepHeatingSection}
      permission="construction.record"
      nameOf={(row) => row.name}
      addWord={say('heating.add')}
      start={{ dueOn: `${planYear}-10-10` }}
      columns={[useStateColumn()]}
      history={history}
      sheet
      empty={{ title: say('heating.none'), next: say('heating.noneNext') }}
      {...given}
    />
  )
}
