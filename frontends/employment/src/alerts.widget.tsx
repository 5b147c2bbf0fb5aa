import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { pathOf } from './alert/alert.rules.ts'
import { useAlertName } from './alert/use-alert-name.ts'
import { StartedLine } from './started/started-line.tsx'
import { useText } from './words.ts'

/** What began unwatched, the gravest alerts of work and insurance that concern the viewer, and how many more there are. */
export default defineWidget(() => {
  const say = useText()
  const nameOf = useAlertName()
  return (
    <>
      <StartedLine />
      <AlertLine service="employment" title={say('alert.title')} gravest nameOf={nameOf} pathOf={pathOf} />
    </>
  )
})
