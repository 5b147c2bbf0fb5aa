import { formatInstant, PageHeader, useSession, useWords } from '@tongchou/frontend-kit'
import { NotFound } from './not-found.page.tsx'
import { PlatformHealth, useServiceHealth } from './platform-health.tsx'

function HealthPage() {
  const say = useWords('shell')
  const { at, ...health } = useServiceHealth()
  return (
    <>
      <PageHeader title={say('health.title')} note={at && say('health.at', { at: formatInstant(at) })} />
      <p className="quiet">{say('health.who')}</p>
      <PlatformHealth {...health} />
    </>
  )
}

/** Which services answer, for the system administrator. */
export default function Health() {
  const { viewer } = useSession()
  return viewer?.roles.includes('SYSTEM_ADMINISTRATOR') ? <HealthPage /> : <NotFound />
}
