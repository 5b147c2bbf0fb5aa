import { AlertPage } from '@tongchou/frontend-kit'
import { UnsuppliedStarts } from '../land-parcel/unsupplied-starts.tsx'
import { useText } from '../words.ts'
import { pathOf } from './alert.rules.ts'
import { useAlertSentence, useSubjectName } from './alert-words.ts'

/** 资源预警: projects that began before their land, and every record in trouble as of today; each opens its record. */
export default function AlertList() {
  const say = useText()
  return (
    <AlertPage
      service="natural-resources"
      title={say('alert.title')}
      found={useAlertSentence()}
      nameOf={useSubjectName()}
      pathOf={pathOf}
      empty={{ title: say('alert.none'), next: say('alert.noneNext') }}
    >
      <UnsuppliedStarts />
    </AlertPage>
  )
}
