import {
  formatPercent,
  Panel,
  RegisterPage,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useUnits,
  type Column,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { inWan } from '../project/project.rules.ts'
import { ecoIndustries, sectors } from '../project/project.codes.ts'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { funnelQuery, keepLead, leadsQuery, leadStages, type Funnel, type Lead } from './promotion.graphql.ts'

const FunnelChart = lazy(() => import('./funnel.chart.tsx'))

function useFields(): RegisterField<Lead>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const { projects } = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('lead.name'), kind: 'text', required: true, wide: true, column: 'title' },
      { name: 'investor', title: say('lead.investor'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'department',
        title: say('lead.department'),
        kind: 'choice',
        required: true,
        options: departments,
        column: 'wide',
      },
      { name: 'township', title: say('township'), kind: 'choice', options: townships },
      {
        name: 'sector',
        title: say('sector'),
        kind: 'choice',
        required: true,
        options: sectors.map((value) => ({ value, label: say(`sectors.${value}`) })),
      },
      {
        name: 'ecoIndustry',
        title: say('ecoIndustry'),
        kind: 'choice',
        options: ecoIndustries.map((value) => ({ value, label: say(`ecoIndustries.${value}`) })),
      },
      {
        name: 'stage',
        title: say('stage'),
        kind: 'choice',
        required: true,
        options: leadStages.map((value) => ({ value, label: say(`lead.stages.${value}`) })),
        column: 'shown',
      },
      { name: 'stageSince', title: say('stageSince'), kind: 'day', required: true },
      { name: 'foundOn', title: say('lead.foundOn'), kind: 'day', required: true },
      { name: 'signedOn', title: say('lead.signedOn'), kind: 'day' },
      { name: 'landedOn', title: say('lead.landedOn'), kind: 'day' },
      { name: 'startedOn', title: say('lead.startedOn'), kind: 'day' },
      { name: 'projectId', title: say('lead.project'), kind: 'choice', options: projects },
      { name: 'amount', title: say('lead.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
      { name: 'fundsInPlace', title: say('lead.fundsInPlace'), kind: 'money', required: true, min: 0, column: 'wide' },
      { name: 'drivingScore', title: say('lead.drivingScore'), kind: 'number', required: true, min: 1, max: 5 },
      { name: 'operabilityScore', title: say('lead.operabilityScore'), kind: 'number', required: true, min: 1, max: 5 },
      { name: 'reviewedOn', title: say('lead.reviewedOn'), kind: 'day', required: true, column: 'shown' },
      { name: 'landEvidence', title: say('lead.landEvidence'), kind: 'long' },
      { name: 'policyEvidence', title: say('lead.policyEvidence'), kind: 'long' },
      { name: 'marketEvidence', title: say('lead.marketEvidence'), kind: 'long' },
      { name: 'droppedReason', title: say('lead.droppedReason'), kind: 'long' },
    ],
    [say, departments, townships, projects],
  )
}

/** The way of leads from the first word to production. */
function LeadFunnel() {
  const say = useText()
  const funnel = useAsk<{ promotionFunnel: Funnel | null }>(funnelQuery)
  const steps = funnel.data?.promotionFunnel?.steps ?? []
  const stepColumns: Column<Funnel['steps'][number]>[] = [
    { key: 'stage', title: say('stage'), value: ({ stage }) => say(`lead.stages.${stage}`), role: 'title' },
    { key: 'count', title: say('lead.count'), value: ({ count }) => count, align: 'right' },
    {
      key: 'conversion',
      title: say('lead.conversion'),
      value: ({ conversion }) => formatPercent(conversion),
      align: 'right',
    },
    {
      key: 'amount',
      title: say('inWan', { name: say('lead.amount') }),
      value: ({ amount }) => inWan(amount),
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'funds',
      title: say('inWan', { name: say('lead.fundsInPlace') }),
      value: ({ fundsInPlace }) => inWan(fundsInPlace),
      align: 'right',
    },
  ]
  return (
    <Panel title={say('lead.funnel')} asks={funnel}>
      <Suspense fallback={<Skeleton rows={6} />}>{steps.length > 0 && <FunnelChart steps={steps} />}</Suspense>
      <Rows label={say('lead.steps')} rows={steps} columns={stepColumns} rowKey={({ stage }) => stage} />
    </Panel>
  )
}

/** 招商线索: the way of leads in all, and each of them. */
export function Leads({ children }: { children: ReactNode }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<Lead>
      title={say('promotion.title')}
      document={leadsQuery}
      at="investmentLeads"
      fields={useFields()}
      keep={keepLead}
      permission="projects.record"
      nameOf={(row) => row.name}
      history={{ service: 'projects', type: 'InvestmentLead' }}
      start={{
        stage: 'LEAD',
        stageSince: businessDate,
        foundOn: businessDate,
        reviewedOn: businessDate,
        fundsInPlace: 0,
      }}
      refresh={['PromotionFunnelOf']}
      empty={{ title: say('lead.none'), next: say('lead.noneNext') }}
      addWord={say('lead.add')}
      sheet={{ title: say('lead.title') }}
      above={<LeadFunnel />}
    >
      {children}
    </RegisterPage>
  )
}
