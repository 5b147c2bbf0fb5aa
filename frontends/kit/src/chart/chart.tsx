import { useEffect, useRef, useState } from 'react'
import { useTheme } from '../theme/theme.ts'
import { formatNumber } from '../words/formatters.ts'
import { useFigureHead, useWords } from '../words/use-words.ts'
import { chartOption, type ChartData } from './chart.option.ts'
import { draw } from './echarts.ts'

function Behind({ title, data }: { title: string; data: ChartData }) {
  const say = useWords('kit')
  return (
    <table className="rows" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{say('chart.item')}</th>
          {data.series.map((series) => (
            <th key={series.name} scope="col" className="right">
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.labels.map((label, index) => (
          <tr key={label}>
            <td data-role="title">{label}</td>
            {data.series.map((series) => (
              <td key={series.name} className="right" data-role="rest">
                {formatNumber(series.values[index])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A chart with the table behind it one press away. */
export function Chart({ title, data, height = 220 }: { title: string; data: ChartData; height?: number }) {
  const say = useWords('kit')
  const head = useFigureHead()
  const theme = useTheme()
  const place = useRef<HTMLDivElement>(null)
  const [table, setTable] = useState(false)
  useEffect(() => {
    if (place.current && !table) return draw(place.current, chartOption(data, theme))
    return undefined
  }, [data, theme, table])
  return (
    <figure className="chart">
      <figcaption>
        <h2>
          {title}
          {data.unit && <span className="quiet">{head('', data.unit)}</span>}
        </h2>
        <button type="button" className="link-button no-print" aria-pressed={table} onClick={() => setTable(!table)}>
          {say(table ? 'chart.chart' : 'chart.table')}
        </button>
      </figcaption>
      {table ? (
        <Behind title={title} data={data} />
      ) : (
        <div ref={place} role="img" aria-label={title} style={{ height }} />
      )}
    </figure>
  )
}
