import { useCounty } from '../session/county.ts'
import { useFormats } from '../words/use-words.ts'
import { monthsToChoose } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'

interface ChoiceProps {
  title: string
  value: string
  /** What stands for no choice. */
  all?: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One choice above a report. */
export function Choice({ title, value, all, options, onChoose }: ChoiceProps) {
  return (
    <label className="filter">
      <span>{title}</span>
      <select className="field" value={value} onChange={(event) => onChoose(event.target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The month looked at: one of the last twelve, or the one the address names. */
export function MonthChoice({ period, onChoose }: { period: string; onChoose: (period: string) => void }) {
  const say = usePeriodWords()
  const { month } = useFormats()
  const { businessDate } = useCounty()
  const options = monthsToChoose(businessDate, period).map((value) => ({ value, label: month(value) }))
  return <Choice title={say('month')} value={period} options={options} onChoose={onChoose} />
}
