import { type Context, Fault } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

/** Sums over the whole county are for those who may see every row they are made of. @throws forbidden */
export function admitWholeCounty(ctx: Context): void {
  if (ctx.scope(Enterprise, 'e').sql !== '1 = 1') throw new Fault('forbidden', { permission: 'industry.read' })
}
