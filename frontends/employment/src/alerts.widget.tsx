import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { pathOf } from './alert/alert.rules.ts'
import { StartedLine } from './started/started-line.tsx'
import { useText } from './words.ts'

/** The gravest alerts of work and insurance that concern the viewer, and how many more there are. */
export default defineWidget(() => (
  <>
    <StartedLine />
    <AlertLine service="employment" title={useText()('alert.title')} pathOf={pathOf} />
  </>
))
