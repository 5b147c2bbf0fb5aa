import {
  faultSentence,
  SessionFault,
  signIn,
  useSession,
  useWords,
  type County,
  type Fault,
} from '@tongchou/frontend-kit'
import { useState, type FormEvent } from 'react'
import { Appearance } from './appearance.tsx'

/** The way in; asks for the second factor only when the server does. */
export function SignIn({ county }: { county?: County | undefined }) {
  const say = useWords('shell')
  const { reason } = useSession()
  const [fault, setFault] = useState<Fault>()
  const [second, setSecond] = useState(false)
  const [running, setRunning] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const code = text('code')
    setRunning(true)
    setFault(undefined)
    try {
      await signIn({
        username: text('username'),
        password: String(form.get('password') ?? ''),
        ...(code ? { code } : {}),
      })
    } catch (error) {
      const found = error instanceof SessionFault ? error.fault : { code: 'unknown', params: {} }
      if (/second-factor/.test(found.code)) setSecond(true)
      setFault(found)
    } finally {
      setRunning(false)
    }
  }

  return (
    <main className="sign-in">
      <form onSubmit={submit} aria-label={say('signIn.title')}>
        <img src="/icon.svg" alt="" width="36" height="36" />
        <h1>{county ? `${county.name} ${say('product')}` : say('product')}</h1>
        <p className="quiet">{county ? say('signIn.plan', { year: county.planYear }) : say('signIn.title')}</p>
        {reason && !fault && <p className="remark">{say(`signIn.${reason}`)}</p>}
        <label htmlFor="username">{say('signIn.username')}</label>
        <input
          className="field"
          id="username"
          name="username"
          autoComplete="username"
          required
          autoFocus
          autoCapitalize="none"
          spellCheck={false}
        />
        <label htmlFor="password">{say('signIn.password')}</label>
        <input
          className="field"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {second && (
          <>
            <label htmlFor="code">{say('signIn.code')}</label>
            <input
              className="field"
              id="code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              autoFocus
            />
          </>
        )}
        <p className="fault" role="alert">
          {fault && faultSentence(fault)}
        </p>
        <button type="submit" className="button primary" disabled={running}>
          {running ? say('signIn.running') : say('signIn.submit')}
        </button>
        <div className="sign-in-foot">
          {county?.demo ? <span className="demo">{say('demo')}</span> : <span />}
          <Appearance />
        </div>
      </form>
    </main>
  )
}
