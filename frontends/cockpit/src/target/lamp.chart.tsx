import { lights, useWords } from '@tongchou/frontend-kit'
import { Chart } from '@tongchou/frontend-kit/chart'
import { useMemo } from 'react'
import { useAreaName, useText } from './figure.ts'
import type { TargetRow } from './target.graphql.ts'
import { countLamps } from './target.rules.ts'

/** How the lamps stand in each area. */
export default function LampChart({ targets }: { targets: TargetRow[] }) {
  const say = useText()
  const sayLamp = useWords('kit')
  const areaName = useAreaName()
  const data = useMemo(() => {
    const groups = [...Map.groupBy(targets, (target) => target.domain)].map(([area, members]) => ({
      area,
      counts: countLamps(members),
    }))
    return {
      labels: groups.map(({ area }) => areaName(area)),
      series: lights.map((light) => ({
        name: sayLamp(`lamp.${light}`),
        kind: 'bar' as const,
        tone: light,
        stack: 'lamps',
        values: groups.map(({ counts }) => counts[light]),
      })),
      unit: say('items'),
      sideways: true,
    }
  }, [targets, areaName, say, sayLamp])
  return <Chart title={say('chart')} data={data} height={40 + data.labels.length * 32} />
}
