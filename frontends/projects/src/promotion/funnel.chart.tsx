import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { Funnel } from './promotion.graphql.ts'

/** Leads that have come at least this far, from the first word to production. */
export default function FunnelChart({ steps }: { steps: Funnel['steps'] }) {
  const say = useText()
  const data = useMemo(
    () => ({
      labels: steps.map(({ stage }) => say(`lead.stages.${stage}`)),
      series: [{ name: say('lead.count'), values: steps.map(({ count }) => count), kind: 'funnel' as const }],
    }),
    [steps, say],
  )
  return <Chart title={say('lead.chart')} data={data} height={260} />
}
