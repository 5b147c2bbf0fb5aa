import { type RegisterField, RegisterPage, type RegisterPageProps } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useOptions, useText } from '../words.ts'
import { keepUrbanCaseStepLimit, urbanCaseStepLimitsQuery, type UrbanCaseStepLimit } from './step-limit.graphql.ts'

const history = { service: 'construction', type: 'UrbanCaseStepLimit' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<UrbanCaseStepLimit>[] {
  const say = useText()
  const optionsOf = useOptions()
  return useMemo(
    () => [
      {
        name: 'step',
        title: say('limit.fields.step'),
        kind: 'choice',
        options: optionsOf('UrbanCaseTimedStep'),
        required: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'workingDays',
        title: say('limit.fields.workingDays'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '工作日',
        min: 0,
      },
      { name: 'basis', title: say('limit.fields.basis'), kind: 'text', column: 'shown' },
    ],
    [say, optionsOf],
  )
}

/** 环节时限: time limits as a register. */
export default function UrbanCaseStepLimits(given: Partial<RegisterPageProps<UrbanCaseStepLimit>>) {
  const say = useText()
  const nameOf = useCodeName()
  return (
    <RegisterPage<UrbanCaseStepLimit>
      title={say('limit.title')}
      document={urbanCaseStepLimitsQuery}
      at="urbanCaseStepLimits"
      fields={useFields()}
      keep={keepUrbanCaseStepLimit}
      permission="construction.keep"
      nameOf={(row) => nameOf('UrbanCaseTimedStep', row.step)}
      addWord={say('limit.add')}
      history={history}
      sheet
      empty={{ title: say('limit.none'), next: say('limit.noneNext') }}
      {...given}
    />
  )
}
