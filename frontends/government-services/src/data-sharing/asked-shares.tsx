import {
  type FormField,
  lampColumn,
  PageHeader,
  Panel,
  RecordFacts,
  type RegisterField,
  RegisterPanel,
  useAsk,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { known } from '../known.ts'
import { useText } from '../words.ts'
import { askedSharesQuery, type AskedShare } from './share-steps.graphql.ts'
import { useShareSteps } from './use-share-steps.ts'
import { useShareTold } from './use-share-told.ts'

const refresh = ['DataSharesAsked', 'DataShares', 'SharingBoard', 'GovernmentServicesWork']

/** 待本单位答复: what other departments ask of this one's data, and what it gives them. */
export function AskedShares() {
  const say = useText()
  const told = useShareTold()
  const { departments } = useUnits()
  const asks = useAsk<{ dataSharesAsked: AskedShare[] | null }>(askedSharesQuery)
  const steps = useShareSteps<AskedShare>(() => true)
  const later = useMemo<FormField[]>(
    () => [
      { name: 'answeredOn', title: say('field.answeredOn'), kind: 'day' },
      { name: 'liveOn', title: say('field.shareLiveOn'), kind: 'day' },
      { name: 'stoppedOn', title: say('field.stoppedOn'), kind: 'day' },
      { name: 'reason', title: say('field.reason'), kind: 'long' },
    ],
    [say],
  )
  const fields = useMemo<RegisterField<AskedShare>[]>(
    () => [
      { name: 'resource', title: say('field.resource'), kind: 'text', column: 'title' },
      { name: 'consumer', title: say('field.consumer'), kind: 'choice', options: departments, column: 'shown' },
      { name: 'purpose', title: say('field.purpose'), kind: 'long', column: 'wide' },
      { name: 'requestedOn', title: say('field.requestedOn'), kind: 'day', column: 'wide' },
      { name: 'answerDueOn', title: say('field.answerDueOn'), kind: 'day', column: 'shown' },
    ],
    [say, departments],
  )
  return (
    <>
      <PageHeader title={say('sharing.asked')} note={say('sharing.askedNote')} />
      <Panel title={say('sharing.askedList')} asks={asks}>
        <RegisterPanel<AskedShare>
          title={say('sharing.asked')}
          rows={asks.data?.dataSharesAsked ?? []}
          fields={fields}
          columns={[lampColumn(say('lamp'), told)]}
          nameOf={({ resource }) => resource}
          steps={steps}
          more={(row) => <RecordFacts fields={known(later, row)} row={row} />}
          refresh={refresh}
          empty={say('sharing.noneAsked')}
        />
      </Panel>
    </>
  )
}
