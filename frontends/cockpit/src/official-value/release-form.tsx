import { RecordForm, useCounty, useShapedChange, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../target/figure.ts'
import type { TargetRow } from '../target/target.graphql.ts'
import { recordRelease, statuses } from './official-value.graphql.ts'

const refresh = ['CockpitReleases', 'CockpitTargets']

/** A value is written in the unit of its target: money in 万元, a condition as 完成 or 未完成. */
function valueField(target: TargetRow, title: string, told: { yes: string; no: string }): FormField {
  const field = { name: 'value', title, required: true }
  if (target.measure === 'AMOUNT') return { ...field, kind: 'money' }
  if (target.measure !== 'BOOLEAN') return { ...field, kind: 'number', ...(target.unit ? { unit: target.unit } : {}) }
  const options = [
    { value: '1', label: told.yes },
    { value: '0', label: told.no },
  ]
  return { ...field, kind: 'choice', options }
}

const toInput = (written: Record<string, unknown>) => ({ ...written, value: Number(written.value) })

/** 录入统计反馈: what the bureau released, with the document that released it. An earlier release stays as it was. */
export function ReleaseForm({ target, onClose }: { target: TargetRow; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const change = useShapedChange(recordRelease, { toInput, refresh })
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'period', title: say('release.period'), kind: 'text', required: true, hint: say('release.periodHint') },
      valueField(target, say('official'), { yes: say('yes'), no: say('no') }),
      {
        name: 'status',
        title: say('release.status'),
        kind: 'choice',
        required: true,
        options: statuses.map((value) => ({ value, label: say(`release.statuses.${value}`) })),
      },
      { name: 'documentNumber', title: say('release.document'), kind: 'text', required: true },
      { name: 'releasedOn', title: say('release.on'), kind: 'day', required: true },
      { name: 'reason', title: say('release.reason'), kind: 'long', hint: say('release.reasonHint'), wide: true },
    ],
    [say, target],
  )
  const values = useMemo(() => ({ period: businessDate.slice(0, 7), releasedOn: businessDate }), [businessDate])
  return (
    <RecordForm
      draftKey={`release ${target.code}`}
      title={say('release.record')}
      fields={fields}
      values={values}
      also={{ code: target.code }}
      change={change}
      saveWord={say('release.record')}
      onCancel={onClose}
      onSaved={onClose}
    />
  )
}
