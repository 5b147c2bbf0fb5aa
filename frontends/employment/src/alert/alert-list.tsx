import { AlertPage } from '@tongchou/frontend-kit'
import { StartedLine } from '../started/started-line.tsx'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'
import { useAlertName } from './use-alert-name.ts'

/** 预警: every record in trouble as of today, the gravest first; each opens what it speaks of. */
export default function AlertList() {
  return (
    <AlertPage service="employment" title={useText()('alert.title')} nameOf={useAlertName()} pathOf={pathOf}>
      <StartedLine />
    </AlertPage>
  )
}
