import { formatNumber, HistoryPanel, useFormats, type HistoryEntry } from '@tongchou/frontend-kit'
import { useChoices } from './enterprise/choices.ts'
import { useText, type Text } from './words.ts'

const moneyFields = ['annualRevenue', 'amount', 'outputValue', 'quota', 'cost']
const named = [
  'name',
  'township',
  'unit',
  'industryCode',
  'aboveScaleSince',
  'establishedOn',
  'status',
  'enterpriseClass',
  'isKey',
  'capacityStandard',
  'annualRevenue',
  'landMu',
  'parkId',
  'parkEntryPlannedOn',
  'enteredParkOn',
  'officer',
  'amount',
  'stage',
] as const

function nameOf(say: Text, field: string): string {
  const known = named.find((each) => each === field)
  return known ? say(`history.${known}`) : field
}

/** The trail of a record in the words of the page: places by name, money in 万元, states as they are called. */
export function RecordHistory({ entries }: { entries: HistoryEntry[] }) {
  const say = useText()
  const { money } = useFormats()
  const { parks, unitName } = useChoices()
  const labelOf = (field: string, value: string) => {
    // The trail keeps money in 分.
    if (moneyFields.includes(field)) return money(Number(value) / 100)
    if (field === 'status') return say(`status.${value}` as 'status.NORMAL')
    if (field === 'township' || field === 'unit') return unitName(value)
    if (field === 'parkId') return parks.find((park) => park.value === value)?.label ?? value
    if (value === 'true' || value === 'false') return say(value === 'true' ? 'yes' : 'no')
    return /^\d+(\.\d+)?$/.test(value) && value.length < 12 ? formatNumber(Number(value)) : value
  }
  const shown = entries.map((entry) => ({
    ...entry,
    actor: entry.actor === 'platform' ? say('history.platform') : entry.actor,
  }))
  return <HistoryPanel entries={shown} nameOf={(field) => nameOf(say, field)} labelOf={labelOf} />
}
