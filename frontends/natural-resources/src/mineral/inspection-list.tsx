import { RegisterPage, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useMineralRights } from '../reference/use-mineral-rights.ts'
import { useViolations } from '../reference/use-violations.ts'
import { useText } from '../words.ts'
import { keepMineralInspection, mineralInspectionsQuery, type MineralInspection } from './inspection.graphql.ts'

const history = { service: 'naturalResources', type: 'MineralInspection' }

function useFields(): RegisterField<MineralInspection>[] {
  const say = useText()
  const mineralRights = useMineralRights()
  const violations = useViolations()
  return useMemo(
    () => [
      {
        name: 'rightId',
        title: say('field.rightId'),
        kind: 'choice',
        options: mineralRights,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'inspectedOn',
        title: say('field.inspectedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'inspector', title: say('field.inspector'), kind: 'text', required: true, column: 'wide' },
      { name: 'finding', title: say('field.finding'), kind: 'long', column: 'wide' },
      { name: 'violationId', title: say('field.violationId'), kind: 'choice', options: violations },
      { name: 'restorationMu', title: say('field.restorationMu'), kind: 'number', unit: '亩', min: 0, column: 'shown' },
      { name: 'restorationDueOn', title: say('field.restorationDueOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'restoredOn', title: say('field.restoredOn'), kind: 'day', column: 'shown' },
    ],
    [say, mineralRights, violations],
  )
}

/** 矿山检查与恢复治理: findings, and land to be restored by a day. */
export default function InspectionList() {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useFields()
  return (
    <RegisterPage
      title={say('inspectionList.title')}
      document={mineralInspectionsQuery}
      at="mineralInspections"
      fields={fields}
      keep={keepMineralInspection}
      permission="natural-resources.record"
      nameOf={(row) => fields[0]?.options?.find(({ value }) => value === row.rightId)?.label ?? row.rightId}
      addWord={say('inspectionList.add')}
      start={{ inspectedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('inspectionList.none'), next: say('noneNext') }}
    />
  )
}
