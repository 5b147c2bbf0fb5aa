import type { Theme } from '../theme/theme.ts'

/** One row of figures of a chart; `null` is a gap. */
export interface Series {
  name: string
  values: (number | null)[]
  kind?: 'bar' | 'line' | 'funnel'
  /** A meaning that has a colour of its own; without one the accent, then greys. */
  tone?: 'accent' | 'grey' | 'target' | 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  stack?: string
}

/** What a chart shows; also the table behind it. */
export interface ChartData {
  labels: string[]
  series: Series[]
  unit?: string
  /** Bars lie on their side: for long names. */
  sideways?: boolean
}

export const tones: Record<Theme, Record<NonNullable<Series['tone']> | 'ink' | 'line' | 'ground', string>> = {
  light: {
    accent: '#1a4b94',
    grey: '#9aa5b1',
    target: '#c2201f',
    GREEN: '#2e8b57',
    YELLOW: '#d98c00',
    RED: '#c2201f',
    UNKNOWN: '#b4bcc6',
    ink: '#4c5867',
    line: '#dfe4ea',
    ground: '#ffffff',
  },
  dark: {
    accent: '#8db3f0',
    grey: '#6b7686',
    target: '#ff8079',
    GREEN: '#4db878',
    YELLOW: '#f0b64a',
    RED: '#f0675f',
    UNKNOWN: '#56606e',
    ink: '#aab4c1',
    line: '#2b333f',
    ground: '#1e242e',
  },
}

// Named, not inherited: what cannot be named cannot be measured, and labels are cut.
const family = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** The option of a chart in one theme: amounts from zero, the target a dashed line, values on hover. */
export function chartOption(data: ChartData, theme: Theme) {
  const tone = tones[theme]
  const text = { color: tone.ink, fontSize: 12, fontFamily: family }
  const funnel = data.series.find((series) => series.kind === 'funnel')
  const tooltip = {
    trigger: funnel ? 'item' : 'axis',
    backgroundColor: tone.ground,
    borderColor: tone.line,
    textStyle: text,
  }
  const shared = { aria: { enabled: true }, animation: false, tooltip, textStyle: { fontFamily: family } }
  if (funnel) {
    const steps = data.labels.map((name, index) => ({ name, value: funnel.values[index] ?? 0 }))
    const label = { color: tone.ink, formatter: '{b} {c}', position: 'right' }
    return {
      ...shared,
      color: [tone.accent],
      series: [
        {
          type: 'funnel',
          itemStyle: { borderColor: tone.ground },
          sort: 'none',
          left: 8,
          right: 140,
          top: 8,
          bottom: 8,
          label,
          data: steps,
        },
      ],
    }
  }
  const names = {
    type: 'category',
    data: data.labels,
    axisLabel: text,
    axisLine: { lineStyle: { color: tone.line } },
    axisTick: { show: false },
  }
  const amounts = {
    type: 'value',
    min: (range: { min: number }) => Math.min(0, range.min),
    // On a narrow screen every other figure goes, rather than one over the next.
    axisLabel: { ...text, hideOverlap: true },
    splitLine: { lineStyle: { color: tone.line } },
  }
  return {
    ...shared,
    legend: { show: data.series.length > 1, textStyle: text, top: 0, itemWidth: 18, itemHeight: 8 },
    grid: { left: 4, right: 16, top: data.series.length > 1 ? 32 : 12, bottom: 4, containLabel: true },
    xAxis: data.sideways ? amounts : names,
    yAxis: data.sideways ? { ...names, inverse: true } : amounts,
    series: data.series.map((series) => {
      const color = tone[series.tone ?? 'accent']
      const line = { width: 2, color, type: series.tone === 'target' ? 'dashed' : 'solid' }
      return {
        name: series.name,
        type: series.kind ?? 'line',
        data: series.values,
        itemStyle: { color },
        ...(series.stack ? { stack: series.stack } : {}),
        ...(series.kind === 'bar'
          ? { barMaxWidth: 22 }
          : { lineStyle: line, symbol: series.tone === 'target' ? 'none' : 'circle', symbolSize: 6 }),
      }
    }),
  }
}
