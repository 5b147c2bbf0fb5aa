import { Lamp, lights, PageHeader, useFormats, type Light } from '@tongchou/frontend-kit'
import { useText } from './figure.ts'
import type { BoardState } from './target.rules.ts'

interface HeadProps {
  state: BoardState
  change: (changed: Partial<BoardState>) => void
  counts: Record<Light, number>
  total: number
  year: number
  areas: { value: string; label: string }[]
  departments: { value: string; label: string }[]
}

/** How many targets stand under each lamp, and what is shown of them. */
export function BoardHead({ state, change, counts, total, year, areas, departments }: HeadProps) {
  const say = useText()
  const { fullDay } = useFormats()
  const only = state.lamps.join('.') === 'YELLOW.RED'
  const toggle = (light: Light) =>
    change({
      lamps: state.lamps.includes(light) ? state.lamps.filter((each) => each !== light) : [...state.lamps, light],
    })
  return (
    <>
      <PageHeader title={say('title', { total })} note={say('asOf', { day: fullDay(state.asOf) })}>
        <div className="lamp-counts" role="group" aria-label={say('lamps')}>
          {lights.map((light) => (
            <button
              key={light}
              type="button"
              className="button bare"
              aria-pressed={state.lamps.includes(light)}
              onClick={() => toggle(light)}
            >
              <Lamp light={light} count={counts[light]} />
            </button>
          ))}
        </div>
      </PageHeader>
      <div className="table-bar no-print">
        <button
          type="button"
          className="button"
          aria-pressed={only}
          onClick={() => change({ lamps: only ? [] : ['YELLOW', 'RED'] })}
        >
          {say('onlyRedYellow')}
        </button>
        <span role="group" aria-label={say('groupBy')} className="pager">
          {(['area', 'department'] as const).map((by) => (
            <button
              key={by}
              type="button"
              className="button"
              aria-pressed={state.by === by}
              onClick={() => change({ by })}
            >
              {say(by === 'area' ? 'byArea' : 'byDepartment')}
            </button>
          ))}
        </span>
        <Choice label={say('area')} value={state.area} options={areas} onValue={(area) => change({ area })} />
        <Choice
          label={say('department')}
          value={state.department}
          options={departments}
          onValue={(department) => change({ department })}
        />
        <label className="filter">
          <span>{say('asOfLabel')}</span>
          <input
            className="field"
            type="date"
            value={state.asOf}
            min={`${year}-01-01`}
            max={`${year}-12-31`}
            onChange={(event) => event.target.value && change({ asOf: event.target.value })}
          />
        </label>
        <input
          className="field"
          type="search"
          aria-label={say('search')}
          placeholder={say('search')}
          value={state.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </div>
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: { value: string; label: string }[]
  onValue: (value: string) => void
}

function Choice({ label, value, options, onValue }: ChoiceProps) {
  const say = useText()
  return (
    <label className="filter">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{say('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
