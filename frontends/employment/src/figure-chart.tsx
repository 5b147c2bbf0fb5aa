import { WhenSeen } from '@tongchou/frontend-kit'
import { lazy, Suspense, type ComponentProps } from 'react'

const Chart = lazy(() => import('./figure.chart.tsx'))

/** Figures as a chart, with the table behind it; fetched once it comes into sight. */
export function FigureChart(chart: ComponentProps<typeof Chart>) {
  return (
    <WhenSeen height={(chart.height ?? 220) + 44}>
      <Suspense>
        <Chart {...chart} />
      </Suspense>
    </WhenSeen>
  )
}
