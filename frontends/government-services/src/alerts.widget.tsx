import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { pathOf } from './alert/alert.rules.ts'
import { useText } from './words.ts'

/** How many alerts of government services concern the viewer, and the gravest of them. */
export default defineWidget(() => (
  <AlertLine service="government-services" title={useText()('alert.title')} gravest pathOf={pathOf} />
))
