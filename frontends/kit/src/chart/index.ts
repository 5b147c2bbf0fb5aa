export { Chart } from './chart.tsx'
export type { ChartData, Series } from './chart.option.ts'
