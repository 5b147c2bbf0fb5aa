import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { pathOf } from './alert/alert.rules.ts'
import { StartedLine } from './started/started-line.tsx'
import { useText } from './words.ts'

/** What began unwatched, the gravest alerts of work and insurance that concern the viewer, and how many more there are. */
export default defineWidget(() => {
  const say = useText()
  return (
    <>
      <StartedLine />
      <AlertLine service="employment" title={say('alert.title')} gravest pathOf={pathOf} />
    </>
  )
})
