import { Views } from '@tongchou/frontend-kit'
import { counted, useMoneyColumn } from '../figure-columns.tsx'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { agreementRegister } from './agreement.register.ts'
import type { LabourBrand } from './brand.graphql.ts'
import { brandRegister } from './brand.register.ts'
import { brandEventRegister } from './brand-event.register.ts'
import { baseRegister } from './labour-base.register.ts'

/** A brand with the workers sent under it and what they earn. */
function Brands() {
  const say = useText()
  const money = useMoneyColumn()
  return (
    <Register
      of={brandRegister}
      columns={[
        counted<LabourBrand>('dispatched', say('brand.dispatched'), (row) => row.dispatched),
        money<LabourBrand>('income', say('field.labourIncome'), (row) => row.income),
      ]}
    />
  )
}

/** 劳务基地与品牌 */
export default function LabourBasePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'base', title: say('register.base.title'), page: <Register of={baseRegister} /> },
        { id: 'brand', title: say('register.brand.title'), page: <Brands /> },
        { id: 'brand-event', title: say('register.brandEvent.title'), page: <Register of={brandEventRegister} /> },
        { id: 'agreement', title: say('register.agreement.title'), page: <Register of={agreementRegister} /> },
      ]}
    />
  )
}
