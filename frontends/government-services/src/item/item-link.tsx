import { Link } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

/** The way from a record to its item. */
export function ItemLink({ item }: { item: { id: string; name: string } | null }) {
  const say = useText()
  if (!item) return null
  return (
    <p>
      {say('field.itemId')}
      {say('mark.colon')}
      <Link to={`/m/government-services/items/${item.id}`}>{item.name}</Link>
    </p>
  )
}
