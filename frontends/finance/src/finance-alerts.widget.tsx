import { AlertLine, defineWidget } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

/** How many alerts stand, in one line. */
export default defineWidget(() => <AlertLine service="finance" title={useText()('alert.title')} />)
