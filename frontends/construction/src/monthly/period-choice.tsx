import { monthBefore, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

const monthsBack = 12

/** The month looked at: one of the last twelve, or the one the address names. */
export function PeriodChoice({ period, onChoose }: { period: string; onChoose: (period: string) => void }) {
  const say = useText()
  const { month: named } = useFormats()
  const { businessDate } = useCounty()
  const months = [businessDate.slice(0, 7)]
  for (let at = months[0] ?? period; months.length < monthsBack;) months.push((at = monthBefore(at)))
  return (
    <label className="filter">
      <span>{say('report.period')}</span>
      <select className="field" value={period} onChange={(event) => onChoose(event.target.value)}>
        {[...new Set([period, ...months])]
          .toSorted()
          .toReversed()
          .map((each) => (
            <option key={each} value={each}>
              {named(each)}
            </option>
          ))}
      </select>
    </label>
  )
}
