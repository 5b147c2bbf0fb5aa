import { faultSentence, Skeleton, useAsk, useCounty, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { FormPage } from '../page-parts.tsx'
import { RecordPage } from '../record-page.tsx'
import { useText } from '../words.ts'
import {
  assignDifficulty,
  difficultyKinds,
  difficultyQuery,
  enterpriseNameQuery,
  raiseDifficulty,
  replyToDifficulty,
  resolveDifficulty,
  type OneDifficulty,
} from './difficulty.graphql.ts'
import { confirmAddress } from './confirm-address.ts'
import type { DifficultyStep } from './difficulty.rules.ts'

const documents = {
  raise: raiseDifficulty,
  assign: assignDifficulty,
  reply: replyToDifficulty,
  resolve: resolveDifficulty,
}
const lists = ['EnterpriseDifficulties', 'DifficultyList', 'DifficultySummary', 'IndustryAlertCounts']
/** One that is only being raised has nothing to be asked for again. */
const refresh = { raise: lists, step: ['Difficulty', ...lists] }

/** Departments that help are a list in the input and a field each in the form. */
const assignInput = ({ joint0, joint1, ...values }: FormValues): FormValues => ({
  ...values,
  joint: [joint0, joint1].filter(Boolean),
})

interface Handed {
  id: string
  confirmationCode: string | null
}

interface Raised {
  raiseDifficulty?: Handed
}

/** The slip that the enterprise takes away. The code is read here once and never again: it belongs to the enterprise. */
function Slip({ handed, uscc, back }: { handed: Handed; uscc: string; back: string }) {
  const say = useText()
  return (
    <FormPage title={say('difficulty.codeTitle')} back={back}>
      <p>{say('difficulty.codeBody')}</p>
      <p style={{ fontSize: 28, letterSpacing: 3, padding: '12px 0' }}>
        <b>{handed.confirmationCode ?? '—'}</b>
      </p>
      {(
        [
          [say('difficulty.number'), handed.id],
          [say('enterprise.uscc'), uscc],
          [say('confirm.address'), confirmAddress(uscc, handed.id)],
        ] as const
      ).map(([name, text]) => (
        <p key={name} style={{ overflowWrap: 'anywhere' }}>
          <span className="quiet">{name}</span> {text}
        </p>
      ))}
      <p className="record-acts no-print">
        <button type="button" className="button" onClick={() => print()}>
          {say('difficulty.printSlip')}
        </button>
        <Link className="button primary" to={back}>
          {say('difficulty.codeHanded')}
        </Link>
      </p>
    </FormPage>
  )
}

/** Raises a difficulty for an enterprise, sends it to a department, answers it, or notes that it is settled. */
export default function DifficultyForm({ step }: { step: DifficultyStep | 'raise' }) {
  const say = useText()
  const { uscc = '', difficulty: id } = useParams()
  const { businessDate } = useCounty()
  const [handed, setHanded] = useState<Handed>()
  const raised = useAsk<{ enterprise: { name: string | null } | null }>(
    enterpriseNameQuery,
    { uscc },
    { skip: step !== 'raise' },
  )
  // By its own number: the department that answers sees what was sent to it, not the enterprise.
  const asks = useAsk<OneDifficulty>(difficultyQuery, { id }, { skip: step === 'raise' })
  const difficulty = asks.data?.enterpriseDifficulties?.nodes[0]
  const departments = asks.data?.departments
  const fields = useMemo<FormField[]>(() => {
    if (step === 'reply' || step === 'resolve')
      return [{ name: 'text', title: say(`difficulty.${step}Text`), kind: 'long', required: true }]
    if (step === 'assign')
      return [
        {
          name: 'department',
          title: say('difficulty.office'),
          kind: 'choice',
          hint: say('difficulty.officeHint'),
          options: (departments ?? []).map((each) => ({ value: each.code, label: each.name ?? each.code })),
        },
        { name: 'dueOn', title: say('difficulty.dueOn'), kind: 'day' },
        ...(['joint0', 'joint1'] as const).map((name): FormField => ({
          name,
          title: say('difficulty.joint'),
          kind: 'choice',
          options: (departments ?? []).map((each) => ({ value: each.code, label: each.name ?? each.code })),
        })),
      ]
    return [
      { name: 'title', title: say('difficulty.name'), kind: 'text', required: true },
      {
        name: 'kind',
        title: say('difficulty.kind'),
        kind: 'choice',
        required: true,
        options: difficultyKinds.map((value) => ({ value, label: say(`difficultyKind.${value}`) })),
      },
      { name: 'raisedOn', title: say('difficulty.raisedOn'), kind: 'day', required: true },
      { name: 'description', title: say('difficulty.description'), kind: 'long', required: true },
    ]
  }, [say, step, departments])
  const values = useMemo(
    () => ({
      raisedOn: businessDate,
      department: difficulty?.department,
      dueOn: difficulty?.dueOn,
      joint0: difficulty?.joint[0],
      joint1: difficulty?.joint[1],
    }),
    [businessDate, difficulty],
  )
  // A step leads back to the difficulty that it was taken with: there it shows, and the next of the list is at hand.
  const back = step === 'raise' ? `/m/industry/enterprises/${uscc}` : `/m/industry/difficulties?record=${id}`
  if (handed) return <Slip handed={handed} uscc={uscc} back={back} />
  if (step !== 'raise' && !difficulty)
    return (
      <FormPage title={say(`difficulty.${step}`)} back={back}>
        {asks.loading ? <Skeleton rows={6} /> : <p role="status">{faultSentence({ code: 'not-found', params: {} })}</p>}
      </FormPage>
    )
  return (
    <RecordPage<Raised>
      title={say(`difficulty.${step}`)}
      note={difficulty ? `${difficulty.enterpriseName ?? ''} ${difficulty.title}` : raised.data?.enterprise?.name}
      back={back}
      draftKey={`difficulty ${step} ${id ?? uscc}`}
      fields={fields}
      values={values}
      also={difficulty ? { id: difficulty.id, version: difficulty.version } : { uscc }}
      document={documents[step]}
      refresh={step === 'raise' ? refresh.raise : refresh.step}
      {...(step === 'assign' ? { toInput: assignInput } : {})}
      {...(step === 'raise' ? { onSaved: (data: Raised) => setHanded(data.raiseDifficulty) } : {})}
    />
  )
}
