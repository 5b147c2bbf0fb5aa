import { AlertPage } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { alertRules } from './alert.codes.ts'
import { useAlertSentence } from './alert-sentence.ts'

/** 预警: every record in trouble as of today, the gravest first; each opens what it speaks of. */
export default function AlertList() {
  const say = useText()
  return (
    <AlertPage
      service="projects"
      title={say('alert.title')}
      rules={alertRules.map((value) => ({ value, label: say(`alert.rules.${value}`) }))}
      found={useAlertSentence()}
      empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
    />
  )
}
