import { Views } from '@tongchou/frontend-kit'
import ServiceCaseList from './service-case-list.tsx'
import ServiceItemList from './service-item-list.tsx'
import { ServiceTimes } from './service-times.tsx'
import { useText } from '../words.ts'

/** 用地放管服: what was promised and how it is kept. */
export default function ServicePage() {
  const say = useText()
  return (
    <>
      <Views
        label={say('menu.services')}
        views={[
          { id: 'cases', title: say('serviceCaseList.title'), page: <ServiceCaseList /> },
          {
            id: 'items',
            title: say('serviceItemList.title'),
            permission: 'natural-resources.overview',
            page: <ServiceItemList />,
          },
        ]}
      />
      <ServiceTimes />
    </>
  )
}
