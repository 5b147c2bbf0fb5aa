import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

/** The gravest project alerts that concern the viewer, and how many more there are. */
export default defineWidget(() => <AlertLine service="projects" title={useText()('alert.title')} gravest />)
