import {
  changePassword,
  confirmSecondFactor,
  enrolSecondFactor,
  faultSentence,
  SessionFault,
  signOut,
  useWords,
  type Fault,
} from '@tongchou/frontend-kit'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'

interface StepProps {
  title: string
  body: string
  children: ReactNode
  run: (form: FormData) => Promise<void>
}

function Step({ title, body, children, run }: StepProps) {
  const say = useWords('shell')
  const [fault, setFault] = useState<Fault>()
  const [running, setRunning] = useState(false)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setRunning(true)
    setFault(undefined)
    try {
      await run(new FormData(event.currentTarget))
    } catch (error) {
      setFault(error instanceof SessionFault ? error.fault : { code: 'unknown', params: {} })
    } finally {
      setRunning(false)
    }
  }
  return (
    <main className="sign-in">
      <form onSubmit={submit} aria-label={title}>
        <h1>{title}</h1>
        <p className="quiet">{body}</p>
        {children}
        <p className="fault" role="alert">
          {fault && faultSentence(fault)}
        </p>
        <button type="submit" className="button primary" disabled={running}>
          {say('first.go')}
        </button>
        <button type="button" className="button bare" onClick={() => void signOut()}>
          {say('signOut')}
        </button>
      </form>
    </main>
  )
}

function NewPassword() {
  const say = useWords('shell')
  return (
    <Step
      title={say('first.password')}
      body={say('first.passwordBody')}
      run={async (form) => {
        const newPassword = String(form.get('new') ?? '')
        if (newPassword !== form.get('again')) throw new SessionFault({ code: 'password-differs', params: {} })
        await changePassword({ currentPassword: String(form.get('current') ?? ''), newPassword })
      }}
    >
      <label htmlFor="current">{say('first.current')}</label>
      <input className="field" id="current" name="current" type="password" autoComplete="current-password" required />
      <label htmlFor="new">{say('first.new')}</label>
      <input className="field" id="new" name="new" type="password" autoComplete="new-password" required />
      <label htmlFor="again">{say('first.again')}</label>
      <input className="field" id="again" name="again" type="password" autoComplete="new-password" required />
    </Step>
  )
}

function Authenticator() {
  const say = useWords('shell')
  const [offer, setOffer] = useState<{ address: string; secret: string }>()
  useEffect(() => {
    void enrolSecondFactor().then(setOffer, () => undefined)
  }, [])
  return (
    <Step
      title={say('first.factor')}
      body={say('first.factorBody')}
      run={(form) => confirmSecondFactor(String(form.get('code') ?? '').trim())}
    >
      {offer && (
        <p>
          <a href={offer.address}>{say('first.open')}</a>
          <br />
          <code className="secret">{offer.secret}</code>
        </p>
      )}
      <label htmlFor="code">{say('signIn.code')}</label>
      <input className="field" id="code" name="code" inputMode="numeric" autoComplete="one-time-code" required />
    </Step>
  )
}

/** What an account owes before anything is allowed: a password of its own, an administrator's second factor. */
export default function FirstSteps({ owes }: { owes: 'password' | 'second-factor' }) {
  return owes === 'password' ? <NewPassword /> : <Authenticator />
}
