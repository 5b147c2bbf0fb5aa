import { checkValues, type Context, KeepInput, refuseIf } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceItemStage } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'
import { ServiceItemValues } from './service-item.inputs.ts'
import { comparedName } from './service-item.rules.ts'

@InputType({ description: 'Enters an item, or corrects the one that it names' })
export class KeepServiceItemInput extends KeepInput {
  @Field(() => ServiceItemValues)
  values: ServiceItemValues
}

const NOTHING_YET = {
  publishedOn: null,
  suspendedOn: null,
  cancelledOn: null,
  currentVersionId: null,
  multiTripOn: null,
  multiTripCause: null,
  reengineeredOn: null,
  reengineering: null,
}

/** A department keeps its own items, the centre everybody's. @throws not-your-department, item.cancelled, item.basis-missing */
export async function keepServiceItem(
  ctx: Context,
  { id, version, values }: KeepServiceItemInput,
): Promise<ServiceItem> {
  checkValues(ctx, ServiceItem, values)
  refuseOthersDepartment(ctx, values.department)
  const facts = {
    ...values,
    code: values.code.trim(),
    name: values.name.trim(),
    legalBasis: values.legalBasis?.trim() || null,
    keyField: values.keyField ?? null,
    comparedName: comparedName(values.name),
  }
  if (!id) {
    const state = { stage: ServiceItemStage.DRAFT, enteredOn: ctx.today }
    return ctx.create(ServiceItem, { ...facts, ...NOTHING_YET, ...state }, 'item.entered')
  }
  refuseIf(version == null, 'version-required', 'version')
  const before = await ctx.get(ServiceItem, id)
  refuseIf(before.stage === ServiceItemStage.CANCELLED, 'item.cancelled', 'id')
  const lostBasis = before.stage !== ServiceItemStage.DRAFT && facts.legalBasis === null
  refuseIf(lostBasis && before.legalBasis !== null, 'item.basis-missing', 'legalBasis')
  return ctx.update(ServiceItem, before, version ?? 0, facts, 'item.corrected')
}
