import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { Box } from '../pieces/dialog.tsx'
import { useWords } from '../words/use-words.ts'

/** Asks before a page with unsaved changes is left, inside the console or out of it. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  const say = useWords('kit')
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])
  if (blocker.state !== 'blocked') return null
  return (
    <Box
      title={say('form.leaveTitle')}
      onClose={() => blocker.reset()}
      foot={
        <>
          <button type="button" className="button" onClick={() => blocker.proceed()}>
            {say('form.leave')}
          </button>
          <button type="button" className="button primary" onClick={() => blocker.reset()}>
            {say('form.stay')}
          </button>
        </>
      }
    >
      {say('form.leaveBody')}
    </Box>
  )
}
