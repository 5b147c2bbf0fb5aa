import {
  definePublicPage,
  PageHeader,
  RecordForm,
  signOut,
  useFormats,
  useSearchParams,
  useSession,
  useShapedChange,
  type FormField,
  type FormValues,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { confirmDifficulty, type ConfirmAnswer } from './difficulty.graphql.ts'

const points = ['5', '4', '3', '2', '1'] as const
const unspaced = (text: unknown) => String(text ?? '').replaceAll(/\s/g, '')

const toInput = ({ uscc, difficulty, code, satisfaction, ...values }: FormValues): FormValues => ({
  ...values,
  uscc: unspaced(uscc).toUpperCase(),
  difficulty: unspaced(difficulty),
  code: unspaced(code).toUpperCase(),
  satisfaction: Number(satisfaction),
})

function Answered({ answer }: { answer: ConfirmAnswer['confirmDifficulty'] }) {
  const say = useText()
  const { fullDay } = useFormats()
  const settled = answer.stage === 'CONFIRMED_BY_ENTERPRISE'
  return (
    <div className="empty" role="status">
      <b>{say(settled ? 'confirm.settled' : 'confirm.sentBack', { day: fullDay(answer.on) })}</b>
      <span className="quiet">{say(settled ? 'confirm.settledNext' : 'confirm.sentBackNext')}</span>
    </div>
  )
}

/** Staff cannot speak for an enterprise, and the service refuses whoever is signed in. */
function SignedIn() {
  const say = useText()
  return (
    <div className="empty">
      <b>{say('confirm.signedIn')}</b>
      <p>
        <button type="button" className="button" onClick={() => void signOut()}>
          {say('confirm.signOut')}
        </button>
      </p>
    </div>
  )
}

function ConfirmForm({ onDone }: { onDone: (answer: ConfirmAnswer) => void }) {
  const say = useText()
  const [params] = useSearchParams()
  const uscc = params.get('uscc')
  const difficulty = params.get('difficulty')
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'uscc', title: say('enterprise.uscc'), kind: 'text', required: true, hint: say('enterprise.usccHint') },
      {
        name: 'difficulty',
        title: say('difficulty.number'),
        kind: 'text',
        required: true,
        hint: say('confirm.numberHint'),
      },
      { name: 'code', title: say('confirm.code'), kind: 'text', required: true, hint: say('confirm.codeHint') },
      {
        name: 'settled',
        title: say('confirm.whether'),
        kind: 'flag',
        required: true,
        options: [
          { value: 'true', label: say('confirm.yes') },
          { value: 'false', label: say('confirm.no') },
        ],
      },
      {
        name: 'satisfaction',
        title: say('confirm.satisfaction'),
        kind: 'choice',
        required: true,
        options: points.map((value) => ({ value, label: say(`satisfaction.${value}`) })),
      },
      {
        name: 'contact',
        title: say('confirm.contact'),
        kind: 'text',
        required: true,
        hint: say('confirm.contactHint'),
      },
    ],
    [say],
  )
  const values = useMemo(() => ({ uscc, difficulty }), [uscc, difficulty])
  const change = useShapedChange<ConfirmAnswer>(confirmDifficulty, { toInput })
  return (
    <RecordForm
      draftKey={`confirm ${difficulty ?? ''}`}
      title={say('confirm.title')}
      fields={fields}
      values={values}
      change={change}
      saveWord={say('confirm.submit')}
      onSaved={onDone}
    />
  )
}

/** An enterprise says, by the code it was given, whether its difficulty is solved; nobody else can. */
export default definePublicPage(function ConfirmPage() {
  const say = useText()
  const { state } = useSession()
  const [answer, setAnswer] = useState<ConfirmAnswer>()
  return (
    <>
      <PageHeader title={say('confirm.title')} />
      <p className="quiet" style={{ paddingBottom: 12 }}>
        {say('confirm.note')}
      </p>
      {answer ? (
        <Answered answer={answer.confirmDifficulty} />
      ) : state === 'signed-in' ? (
        <SignedIn />
      ) : (
        <ConfirmForm onDone={setAnswer} />
      )}
    </>
  )
})
