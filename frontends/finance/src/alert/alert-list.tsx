import { AlertPage, useUnits, type Alert } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'
import { useAlertSentence } from './alert-sentence.ts'

/** Every alert of finance, the gravest first: what was found, whose it is, and the way to it. */
export default function AlertList() {
  const say = useText()
  const { nameOf } = useUnits()
  const nameOfSubject = ({ subjectType, label }: Alert) => {
    if (subjectType === 'RevenueKind') return codeWord(say, 'revenueKind', label)
    return subjectType === 'BudgetUnit' ? nameOf(label) : label
  }
  return (
    <AlertPage
      service="finance"
      title={say('alert.title')}
      note={say('alert.note')}
      found={useAlertSentence()}
      nameOf={nameOfSubject}
      pathOf={pathOf}
    />
  )
}
