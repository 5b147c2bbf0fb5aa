import {
  type Column,
  formatNumber,
  type FormField,
  lampColumn,
  RecordFacts,
  useCan,
  useCounty,
  useFormats,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useEnterPermission } from '../item/use-may-answer.ts'
import { known } from '../known.ts'
import { Register } from '../register.tsx'
import { useCodes } from '../use-codes.ts'
import { useInUnit, useText } from '../words.ts'
import type { DataShare } from './data-share.graphql.ts'
import { dataShareRegister } from './data-share.register.ts'
import { useShareSteps } from './use-share-steps.ts'
import { useShareTold } from './use-share-told.ts'

const refresh = ['DataSharesAsked', 'SharingBoard', 'GovernmentServicesWork']

/** What became of a request and how much the share is used. */
function ShareFacts({ row }: { row: DataShare }) {
  const say = useText()
  const { nameOf } = useUnits()
  const times = say('unit.times')
  const fields: FormField[] = [
    { name: 'provider', title: say('field.provider'), kind: 'text' },
    { name: 'answeredOn', title: say('field.answeredOn'), kind: 'day' },
    { name: 'liveOn', title: say('field.shareLiveOn'), kind: 'day' },
    { name: 'stoppedOn', title: say('field.stoppedOn'), kind: 'day' },
    { name: 'lastUsedOn', title: say('field.lastUsedOn'), kind: 'day' },
    { name: 'calls', title: say('field.calls'), kind: 'number', unit: times },
    { name: 'entriesSaved', title: say('field.entriesSaved'), kind: 'number', unit: times },
    { name: 'reason', title: say('field.reason'), kind: 'long' },
  ]
  const shown = { ...row, provider: nameOf(row.provider) }
  return <RecordFacts fields={known(fields, shown)} row={shown} />
}

/** 部门间共享: every link, who asks whom, when it was last used and how many entries it spared. */
export function ShareList() {
  const say = useText()
  const inUnit = useInUnit()
  const can = useCan()
  const told = useShareTold()
  const { optionsOf } = useCodes()
  const { viewer } = useSession()
  const { fullDay } = useFormats()
  const { nameOf, departments } = useUnits()
  const { businessDate } = useCounty()
  const keeps = can('government-services.keep')
  const steps = useShareSteps<DataShare>(({ provider }) => keeps || viewer?.department?.code === provider)
  const columns: Column<DataShare>[] = [
    lampColumn(say('lamp'), told),
    { key: 'systemId', title: say('field.sourceSystem'), value: ({ system }) => system?.name },
    { key: 'provider', title: say('field.provider'), value: ({ provider }) => nameOf(provider) },
    {
      key: 'lastUsedOn',
      title: say('field.lastUsedOn'),
      value: ({ lastUsedOn }) => lastUsedOn,
      render: ({ lastUsedOn }) => fullDay(lastUsedOn),
    },
    {
      key: 'calls',
      title: inUnit(say('field.calls'), 'times'),
      value: ({ calls }) => calls,
      render: ({ calls }) => formatNumber(calls),
      align: 'right',
    },
    {
      key: 'saved',
      title: inUnit(say('field.entriesSaved'), 'times'),
      value: ({ entriesSaved }) => entriesSaved,
      render: ({ entriesSaved }) => formatNumber(entriesSaved),
      align: 'right',
    },
  ]
  return (
    <Register
      of={dataShareRegister}
      permission={useEnterPermission()}
      start={{ requestedOn: businessDate, consumer: viewer?.department?.code }}
      columns={columns}
      filters={[
        { key: 'stage', title: say('field.stage'), options: optionsOf('shareStage') },
        { key: 'provider', title: say('field.provider'), options: departments },
      ]}
      fixed={({ stage }) => stage !== 'REQUESTED'}
      refresh={refresh}
      steps={steps}
      more={(row) => <ShareFacts row={row} />}
    />
  )
}
