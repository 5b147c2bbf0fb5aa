import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { pathOf } from './alert/alert.rules.ts'
import { useText } from './words.ts'

/** The gravest project alerts that concern the viewer, and how many more there are. */
export default defineWidget(() => <AlertLine service="projects" title={useText()('alert.title')} pathOf={pathOf} />)
