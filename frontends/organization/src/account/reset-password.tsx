import { Box, type Fault, faultSentence, send } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { type AccountInFull, resetPassword } from './account.graphql.ts'

interface Resetting {
  account: AccountInFull
  /** Asks for the account anew: its version has risen. */
  again: () => void
  onClose: () => void
}

/** A one-time password for somebody who cannot sign in; shown this once, kept nowhere. */
export function ResetPassword({ account, again, onClose }: Resetting) {
  const say = useText()
  const [running, setRunning] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [secret, setSecret] = useState<string>()

  async function reset() {
    setRunning(true)
    // Not under an idempotency key: the answer is a secret, and answers under a key are kept.
    const { data, faults } = await send<{ resetPassword: { oneTimePassword: string } }>(resetPassword, {
      id: account.id,
      version: account.version,
    })
    setRunning(false)
    setFault(faults[0])
    setSecret(data?.resetPassword?.oneTimePassword)
    again()
  }

  if (secret)
    return (
      <Box
        title={say('act.password')}
        onClose={onClose}
        foot={
          <button type="button" className="button primary" onClick={onClose}>
            {say('reset.handedOver')}
          </button>
        }
      >
        <p>{say('reset.shown', { name: account.name, username: account.username })}</p>
        <p role="status">
          <code style={{ fontSize: '1.4em', userSelect: 'all' }}>{secret}</code>
        </p>
        <p className="quiet">{say('reset.once')}</p>
      </Box>
    )
  return (
    <Box
      title={say('act.password')}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
          <button type="button" className="button primary" disabled={running} onClick={() => void reset()}>
            {say('reset.go')}
          </button>
        </>
      }
    >
      <p>{say('reset.note', { name: account.name })}</p>
      {fault && <p role="alert">{faultSentence(fault)}</p>}
    </Box>
  )
}
