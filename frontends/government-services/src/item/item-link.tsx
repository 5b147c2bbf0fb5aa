import { Link, useMarks } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

/** The way from a record to its item. */
export function ItemLink({ item }: { item: { id: string; name: string } | null }) {
  const say = useText()
  const { colon } = useMarks()
  if (!item) return null
  return (
    <p>
      {say('field.itemId')}
      {colon}
      <Link to={`/m/government-services/items/${item.id}`}>{item.name}</Link>
    </p>
  )
}
