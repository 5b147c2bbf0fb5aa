import { useCan, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { AskedShares } from './asked-shares.tsx'
import { dataShareUseRegister } from './data-share-use.register.ts'
import { dataSharingBodyRegister } from './data-sharing-body.register.ts'
import { dataSharingDecisionRegister } from './data-sharing-decision.register.ts'
import { ShareList } from './share-list.tsx'

/** 数据共享: what each department gives the others, what is asked of us, and the body that answers for it. */
export default function SharingPage() {
  const say = useText()
  const can = useCan()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'shares', title: say('register.dataShare.title'), page: <ShareList /> },
        ...(can('government-services.answer')
          ? [{ id: 'asked', title: say('sharing.asked'), page: <AskedShares /> }]
          : []),
        {
          id: 'uses',
          title: say('register.dataShareUse.title'),
          page: <Register of={dataShareUseRegister} refresh={['SharingBoard']} />,
        },
        {
          id: 'body',
          title: say('register.dataSharingBody.title'),
          page: <Register of={dataSharingBodyRegister} />,
        },
        {
          id: 'decisions',
          title: say('register.dataSharingDecision.title'),
          page: <Register of={dataSharingDecisionRegister} />,
        },
      ]}
    />
  )
}
