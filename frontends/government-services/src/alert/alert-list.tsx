import { AlertPage } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'

/** 预警: every record in trouble as of today, the gravest first; each opens what it speaks of. */
export default function AlertList() {
  return <AlertPage service="government-services" title={useText()('alert.title')} pathOf={pathOf} />
}
