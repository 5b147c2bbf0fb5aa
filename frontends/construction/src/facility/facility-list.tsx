import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects, useVillages, useYears } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { FacilityMore, useFacilityColumns, useFacilitySteps } from './facility-parts.tsx'
import { keepFacility, facilitiesQuery, type Facility } from './facility.graphql.ts'

/** Where its trail is kept, and its days, which its steps give. */
function useHistory() {
  const say = useText()
  return useMemo(
    () => ({
      service: 'construction',
      type: 'Facility',
      fields: [
        { name: 'sitedOn', title: say('facilityStep.sitedOn'), kind: 'day' as const },
        { name: 'startedOn', title: say('facilityMore.startedOn'), kind: 'day' as const },
        { name: 'completedOn', title: say('facilityMore.completedOn'), kind: 'day' as const },
        { name: 'inUseOn', title: say('facilityMore.inUseOn'), kind: 'day' as const },
      ],
    }),
    [say],
  )
}

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<Facility>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments, townships } = useUnits()
  const { projects } = useProjects()
  const { villages } = useVillages()
  const years = useYears()
  return useMemo(
    () => [
      {
        name: 'name',
        title: say('facility.fields.name'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'kind',
        title: say('facility.fields.kind'),
        kind: 'choice',
        options: optionsOf('FacilityKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'township',
        title: say('facility.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'villageId',
        title: say('facility.fields.villageId'),
        kind: 'choice',
        options: villages,
        hint: say('facility.villageHint'),
      },
      {
        name: 'planYear',
        title: say('facility.fields.planYear'),
        kind: 'number',
        options: years,
        required: true,
        column: 'optional',
      },
      {
        name: 'department',
        title: say('facility.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'optional',
        filter: true,
      },
      { name: 'dueOn', title: say('facility.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'areaMu', title: say('facility.fields.areaMu'), kind: 'number', unit: '亩', min: 0 },
      {
        name: 'capacity',
        title: say('facility.fields.capacity'),
        kind: 'number',
        min: 0,
        hint: say('facility.capacityHint'),
      },
      {
        name: 'sewageMethod',
        title: say('facility.fields.sewageMethod'),
        kind: 'choice',
        options: optionsOf('SewageMethod'),
      },
      { name: 'operator', title: say('facility.fields.operator'), kind: 'text' },
      { name: 'projectId', title: say('facility.fields.projectId'), kind: 'choice', options: projects },
      { name: 'photoBefore', title: say('facility.fields.photoBefore'), kind: 'text' },
    ],
    [say, optionsOf, departments, townships, projects, villages, years],
  )
}

/** 公共设施: facilities as a register. */
export default function Facilities(given: Partial<RegisterPageProps<Facility>>) {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<Facility>
      title={say('facility.title')}
      document={facilitiesQuery}
      at="facilities"
      fields={useFields()}
      keep={keepFacility}
      permission="construction.record"
      nameOf={(row) => row.name}
      addWord={say('facility.add')}
      start={{ department: viewer?.department?.code, planYear }}
      columns={useFacilityColumns()}
      steps={useFacilitySteps()}
      more={(row) => <FacilityMore row={row} />}
      history={useHistory()}
      sheet
      empty={{ title: say('facility.none'), next: say('facility.noneNext') }}
      {...given}
    />
  )
}
