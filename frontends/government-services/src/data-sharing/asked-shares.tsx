import {
  lampColumn,
  PageHeader,
  Panel,
  type RegisterField,
  RegisterPanel,
  useAsk,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
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
          refresh={refresh}
          empty={say('sharing.noneAsked')}
        />
      </Panel>
    </>
  )
}
