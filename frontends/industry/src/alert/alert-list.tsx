import { AlertPage } from '@tongchou/frontend-kit'
import { useProjectName } from '../project-stage/use-projects.ts'
import { useText } from '../words.ts'
import { rules } from './alert.codes.ts'
import { useAlertSentence } from './alert-sentence.ts'

/** Every alert of industry, the rule that found it and what it found. */
export default function AlertList() {
  const say = useText()
  const projectName = useProjectName()
  return (
    <AlertPage
      service="industry"
      title={say('alert.title')}
      note={say('alert.note')}
      rules={rules.map((value) => ({
        value,
        label: say(`alertRule.${value.replaceAll('.', '-')}` as 'alertRule.plan-missing'),
      }))}
      found={useAlertSentence()}
      nameOf={({ subjectType, subjectId, label }) => {
        if (subjectType === 'RiskPool') return say('credit.pool')
        return subjectType === 'Project' ? projectName(subjectId) : label
      }}
    />
  )
}
