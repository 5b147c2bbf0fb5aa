import { DayScalar, defineSheet } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'
import { enteredRow } from '../sheet/entered-row.ts'
import { reportCase } from './report-case.ts'
import { CaseState } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'
import { ReportUrbanCaseInput } from './urban-case.inputs.ts'
import { whereCase } from './urban-case.repository.ts'

/** A case as it stands in a sheet: how it was collected, and how far it has come. */
@InputType({ description: 'A case in a sheet: how it was collected, and, to be read only, how far it has come' })
export class UrbanCaseRow extends ReportUrbanCaseInput {
  @Field(() => String, { nullable: true })
  number?: string | null

  @Field(() => CaseState, { nullable: true })
  state?: CaseState | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => DayScalar, { nullable: true })
  stepDueOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  closeDueOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  handledOn?: string | null

  @Field(() => Int, { nullable: true })
  returns?: number | null

  @Field(() => DayScalar, { nullable: true })
  closedOn?: string | null
}

/** Cases as a sheet: what a hotline or a patrol hands over in a list is collected at once; steps are taken case by case. */
export const urbanCaseSheet = defineSheet({
  name: 'urbanCases',
  entity: UrbanCase,
  permission: 'construction.record',
  values: UrbanCaseRow,
  order: { until: ['closedOn', 'rejectedOn'], by: ['stepDueOn', 'reportedOn'], latest: 'reportedOn' },
  filterType: 'UrbanCaseFilter',
  where: (query, { search, filter }, { today }) => whereCase(query, { ...filter, search }, today),
  keep: enteredRow(reportCase, [
    'number',
    'state',
    'department',
    'stepDueOn',
    'closeDueOn',
    'handledOn',
    'returns',
    'closedOn',
  ]),
})
