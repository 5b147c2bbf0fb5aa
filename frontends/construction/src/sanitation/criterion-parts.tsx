import {
  formatNumber,
  gql,
  lampColumn,
  useCan,
  useCounty,
  useFormats,
  useSession,
  type Column,
  type FormValues,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { SanitaryCriterion } from './criterion.graphql.ts'

const recordCheck = gql`
  mutation RecordSanitarySelfCheck($input: RecordSanitarySelfCheckInput!) {
    recordSanitarySelfCheck(input: $input) {
      id
      met
    }
  }
`

/** A check is a record of its own under its criterion, without a version to meet. */
function toCheck({ id, version: _version, ...written }: FormValues): FormValues {
  return { ...written, criterionId: id }
}

/** Whether a criterion is met, and by how much. */
export function useCriterionColumns(): Column<SanitaryCriterion>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      lampColumn<SanitaryCriterion>(say('state'), ({ met, dueOn }) => {
        if (met) return { light: 'GREEN', word: say('criterionMore.met') }
        return { light: dueOn < businessDate ? 'RED' : 'YELLOW', word: say('criterionMore.unmet') }
      }),
      {
        key: 'lastScore',
        title: say('criterionMore.score'),
        value: ({ lastCheck }) => lastCheck?.score,
        align: 'right',
      },
    ],
    [say, businessDate],
  )
}

/** 自查: the department that answers enters what it found, with its evidence. */
export function useCriterionSteps(): RegisterStep<SanitaryCriterion>[] {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const can = useCan()
  const keeps = can('construction.keep')
  const office = viewer?.department?.code
  return useMemo(
    () => [
      {
        title: say('criterionMore.check'),
        note: say('criterionMore.note'),
        permission: 'construction.answer',
        when: ({ department }) => keeps || department === office,
        document: recordCheck,
        toInput: toCheck,
        start: { checkedOn: businessDate },
        fields: (row) => [
          { name: 'checkedOn', title: say('criterionMore.checkedOn'), kind: 'day', required: true },
          { name: 'checkedBy', title: say('criterionMore.checkedBy'), kind: 'text', required: true },
          {
            name: 'score',
            title: say('criterionMore.given'),
            kind: 'number',
            required: true,
            min: 0,
            max: row.fullScore,
          },
          { name: 'evidence', title: say('criterionMore.evidence'), kind: 'text' },
          { name: 'gap', title: say('criterionMore.gap'), kind: 'long' },
        ],
      },
    ],
    [say, businessDate, office, keeps],
  )
}

/** Every self-check of a criterion, the last first. */
export function CriterionMore({ row }: { row: SanitaryCriterion }) {
  const say = useText()
  const { fullDay } = useFormats()
  const checks = row.selfChecks.toSorted((a, b) => b.checkedOn.localeCompare(a.checkedOn))
  return (
    <>
      <h3>{say('criterionMore.checks')}</h3>
      {checks.length === 0 && <p className="quiet">{say('criterionMore.none')}</p>}
      <ul className="records">
        {checks.map(({ id, checkedOn, checkedBy, score, met, evidence, gap }) => (
          <li key={id}>
            <span>
              {fullDay(checkedOn)} {checkedBy} {formatNumber(score)}
            </span>
            <span className="quiet">
              {[say(met ? 'criterionMore.met' : 'criterionMore.unmet'), evidence, gap].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
