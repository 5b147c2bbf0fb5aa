import { AlertPage } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { alertRules } from './alert.codes.ts'
import { pathOf } from './alert.rules.ts'
import { useAlertSentence } from './alert-sentence.ts'

/** Every alert of construction, the gravest first: what was found, whose it is, and the way to it. */
export default function AlertList() {
  const say = useText()
  return (
    <AlertPage
      service="construction"
      title={say('alert.title')}
      note={say('alert.note')}
      rules={alertRules.map((value) => ({ value, label: say(`rules.${value}`) }))}
      found={useAlertSentence()}
      pathOf={pathOf}
      empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
    />
  )
}
