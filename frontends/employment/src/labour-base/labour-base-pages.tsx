import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { agreementRegister } from './agreement.register.ts'
import { brandRegister } from './brand.register.ts'
import { brandEventRegister } from './brand-event.register.ts'
import { baseRegister } from './labour-base.register.ts'

/** 劳务基地与品牌 */
export default function LabourBasePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'base', title: say('register.base.title'), page: <Register of={baseRegister} /> },
        { id: 'brand', title: say('register.brand.title'), page: <Register of={brandRegister} /> },
        { id: 'brand-event', title: say('register.brandEvent.title'), page: <Register of={brandEventRegister} /> },
        { id: 'agreement', title: say('register.agreement.title'), page: <Register of={agreementRegister} /> },
      ]}
    />
  )
}
