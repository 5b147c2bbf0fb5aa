import {
  ActionForm,
  Facts,
  faultSentence,
  LampWord,
  Outage,
  PageHeader,
  Panel,
  RecordHistory,
  RegisterPanel,
  Skeleton,
  StageSteps,
  useAsk,
  useCan,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { codeWord, useCodes } from '../codes.ts'
import { ProjectLink } from '../neighbour/project-link.tsx'
import { useText } from '../words.ts'
import { useApplyFields } from './apply-fields.ts'
import { idleTold } from './fund-columns.tsx'
import { fundQuery, type FundDetailData } from './fund.graphql.ts'
import type { FundLine } from './line.graphql.ts'
import { useFundActs, type FundAct } from './use-fund-acts.ts'
import { useLineRegister } from './use-line-register.tsx'

type Detail = NonNullable<FundDetailData['upperFund']>
const shown = ['UpperFund', 'UpperFunds', 'FundLedgerTotals', 'FundAllocations']

function Acts({ fund }: { fund: Detail }) {
  const can = useCan()
  const acts = useFundActs(fund).filter(({ permission }) => can(permission))
  const [doing, setDoing] = useState<FundAct>()
  return (
    <>
      {acts.map((act, index) => (
        <button
          key={act.title}
          type="button"
          className={`button ${index === 0 ? 'primary' : ''}`}
          onClick={() => setDoing(act)}
        >
          {act.title}
        </button>
      ))}
      {doing && (
        <ActionForm
          title={doing.title}
          note={doing.note}
          document={doing.document}
          fields={doing.fields}
          start={doing.start}
          also={{ id: fund.id, version: fund.version }}
          refresh={shown}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  )
}

function Course({ fund }: { fund: Detail }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { nameOf } = useUnits()
  const on = (amount: number | null, day: string | null) =>
    day ? say('fund.amountOn', { amount: money(amount), day: fullDay(day) }) : null
  return (
    <Facts
      facts={[
        [say('fund.idle'), <LampWord key="idle" {...idleTold(say, fund)} />],
        [say('fund.idleAmount'), fund.idle && on(fund.idle.amount, fund.idle.since)],
        ...(fund.idle?.parts ?? []).map(({ cause, amount }): [string, string] => [
          say('fund.idleOf', { cause: codeWord(say, 'fundIdleCause', cause) }),
          money(amount),
        ]),
        [say('fund.applied'), on(fund.appliedAmount, fund.appliedOn)],
        [say('fund.granted'), on(fund.grantedAmount, fund.grantedOn)],
        [say('fund.received'), on(fund.receivedAmount, fund.receivedOn)],
        [say('fund.allocated'), on(fund.allocatedAmount, fund.allocatedOn)],
        [say('fund.paid'), on(fund.paidAmount, fund.lastPaidOn)],
        [say('fund.recovered'), on(fund.recoveredAmount, fund.recoveredOn)],
        [say('common.unit'), nameOf(fund.township ?? fund.department)],
        [say('common.projectId'), fund.project && <ProjectLink key="project" project={fund.project} />],
        [say('fund.projectBound'), say(fund.projectBound ? 'fund.bound' : 'fund.notBound')],
        [say('fund.ecoIndustry'), fund.ecoIndustry && codeWord(say, 'fundEcoIndustry', fund.ecoIndustry)],
        [say('fund.weakLink'), fund.weakLink ? say('fund.yes') : null],
      ]}
    />
  )
}

function Plan({ fund }: { fund: Detail }) {
  const say = useText()
  const { fullDay } = useFormats()
  if (!fund.plannedOn) return <p className="quiet">{say(fund.grantedOn ? 'fund.noPlan' : 'fund.planLater')}</p>
  return (
    <>
      <Facts
        facts={[
          [say('fund.spendBy'), fullDay(fund.spendBy)],
          [say('fund.plannedOn'), fullDay(fund.plannedOn)],
        ]}
      />
      <p>{fund.spendMeasure}</p>
    </>
  )
}

function Lines({ lines }: { lines: FundLine[] }) {
  const say = useText()
  return (
    <RegisterPanel<FundLine>
      {...useLineRegister()}
      title={say('line.lines')}
      rows={lines}
      refresh={shown}
      empty={say('line.noneYet')}
    />
  )
}

/** One fund from the application to the last payment: its steps, its lines, its payments. */
export default function FundDetail() {
  const say = useText()
  const choices = useCodes()
  const { id = '' } = useParams()
  const asks = useAsk<FundDetailData>(fundQuery, { id })
  const fields = useApplyFields()
  const fund = asks.data?.upperFund
  if (asks.loading) return <Skeleton rows={12} />
  if (!fund) {
    if (asks.unavailable) return <Outage name={say('fund.title')} retry={asks.again} />
    return (
      <div className="empty">
        <b>{asks.faults[0] ? faultSentence(asks.faults[0]) : say('fund.notFound')}</b>
        <Link to="/m/finance/funds">{say('fund.back')}</Link>
      </div>
    )
  }
  const stages = choices('upperFundStage').filter(
    ({ value }) => (value === 'RECOVERED') === (fund.stage === 'RECOVERED') || value !== 'RECOVERED',
  )
  return (
    <>
      <PageHeader
        title={fund.name}
        note={[
          fund.documentNumber ?? say('fund.noDocument'),
          codeWord(say, 'upperFundSource', fund.source),
          codeWord(say, 'upperFundKind', fund.kind),
        ].join(' · ')}
      >
        <Acts fund={fund} />
      </PageHeader>
      <StageSteps
        stages={stages.map(({ value, label }) => ({ key: value, name: label }))}
        current={fund.stage}
        label={say('fund.stage')}
      />
      <Course fund={fund} />
      <Panel title={say('fund.plan')} asks={asks}>
        <Plan fund={fund} />
      </Panel>
      <Panel title={say('line.lines')} asks={asks}>
        <Lines lines={fund.allocations} />
      </Panel>
      <RecordHistory service="finance" type="UpperFund" subject={fund.id} fields={fields} />
    </>
  )
}
