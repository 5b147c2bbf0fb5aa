import { type Context, refuseIf } from '@tongchou/service-kit'
import { ServiceItem } from './service-item.entity.ts'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'

interface OfItem {
  readonly itemId: string
  readonly department: string
}

/** A record about an item belongs to the item's department, whose staff may keep it. @throws not-your-department, item.of-another-department */
export async function settleItemOwner(ctx: Context, { itemId, department }: OfItem): Promise<void> {
  refuseOthersDepartment(ctx, department)
  const item = await ctx.get(ServiceItem, itemId, 'itemId')
  refuseIf(item.department !== department, 'item.of-another-department', 'department', { owner: item.department })
}
