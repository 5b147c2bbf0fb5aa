import {
  ActionForm,
  useCan,
  useCounty,
  useSession,
  useUnits,
  type FormField,
  type FormValues,
} from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo, useState } from 'react'
import type { Code } from '../codes.ts'
import { useText } from '../words.ts'
import { stepsFor } from './case.rules.ts'
import { checkCase, closeCase, dispatchCase, fileCase, handleCase, rejectCase } from './case-steps.graphql.ts'
import type { UrbanCaseInFull } from './urban-case.graphql.ts'

const refresh = ['UrbanCaseInFull', 'UrbanCaseList', 'UrbanCaseColumn', 'UrbanCaseBoardSummary']

type Step = Exclude<Code<'UrbanCaseStepKind'>, 'REPORT'>

/** Steps that lead away from the straight course. */
const asides: readonly Step[] = ['REJECT', 'REDISPATCH', 'RETURN']

interface Act {
  document: DocumentNode
  fields: FormField[]
  also?: FormValues
}

/** What each step asks for besides its day. */
function useActs(): Record<Step, Act> {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(() => {
    const on: FormField = { name: 'on', title: say('caseStep.on'), kind: 'day', required: true }
    const note: FormField = { name: 'note', title: say('caseStep.note'), kind: 'long' }
    const reason: FormField = { name: 'reason', title: say('caseStep.reason'), kind: 'long' }
    const to: FormField = {
      name: 'department',
      title: say('caseStep.department'),
      hint: say('caseStep.townshipHint'),
      kind: 'choice',
      options: departments,
    }
    return {
      FILE: { document: fileCase, fields: [on, note] },
      REJECT: { document: rejectCase, fields: [on, { ...reason, required: true }] },
      DISPATCH: { document: dispatchCase, fields: [on, to, reason] },
      REDISPATCH: { document: dispatchCase, fields: [on, to, { ...reason, required: true }] },
      HANDLE: {
        document: handleCase,
        fields: [
          on,
          { name: 'photoAfter', title: say('caseStep.photoAfter'), kind: 'text', required: true },
          { name: 'result', title: say('caseStep.result'), kind: 'long', required: true },
        ],
      },
      RETURN: { document: checkCase, fields: [on, { ...note, required: true }], also: { passed: false } },
      VERIFY: { document: checkCase, fields: [on, note], also: { passed: true } },
      CLOSE: { document: closeCase, fields: [on, note] },
    }
  }, [say, departments])
}

/** The steps that may follow as buttons; each opens its small form. */
export function CaseSteps({ row }: { row: UrbanCaseInFull }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const { businessDate } = useCounty()
  const acts = useActs()
  const [taking, setTaking] = useState<Step>()
  const steps = stepsFor(row, {
    keeps: can('construction.keep'),
    answers: can('construction.answer'),
    department: viewer?.department?.code ?? null,
    township: viewer?.township?.code ?? null,
  }).filter((step): step is Step => step !== 'REPORT')
  if (steps.length === 0) return null
  return (
    <>
      <p className="record-acts no-print">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className={asides.includes(step) ? 'button' : 'button primary'}
            onClick={() => setTaking(step)}
          >
            {say(`caseStep.${step}`)}
          </button>
        ))}
      </p>
      {taking && (
        <ActionForm
          key={taking}
          title={say(`caseStep.${taking}`)}
          note={row.place}
          document={acts[taking].document}
          fields={acts[taking].fields}
          start={{ on: businessDate, ...(taking === 'DISPATCH' ? { department: row.category?.department } : {}) }}
          also={{ id: row.id, version: row.version, ...acts[taking].also }}
          refresh={refresh}
          onClose={() => setTaking(undefined)}
        />
      )}
    </>
  )
}
