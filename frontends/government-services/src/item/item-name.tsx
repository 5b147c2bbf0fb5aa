import { Link } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { useItemName } from './item-names.ts'

/** An item by its name, in a cell. */
export function ItemName({ id }: { id: string | null }) {
  return <>{useItemName(id) ?? '—'}</>
}

/** The way from a record to its item. */
export function ItemLink({ id }: { id: string | null }) {
  const say = useText()
  const name = useItemName(id)
  if (!id) return null
  return (
    <p>
      {say('field.itemId')}：<Link to={`/m/government-services/items/${id}`}>{name ?? say('item.open')}</Link>
    </p>
  )
}
