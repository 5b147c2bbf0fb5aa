import { AlertPage } from '@tongchou/frontend-kit'
import { StartedLine } from '../started/started-line.tsx'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'

/** 预警: every record in trouble as of today, the gravest first; each opens what it speaks of. */
export default function AlertList() {
  return (
    <AlertPage service="employment" title={useText()('alert.title')} pathOf={pathOf}>
      <StartedLine />
    </AlertPage>
  )
}
