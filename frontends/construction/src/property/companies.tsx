import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Companies from './company-list.tsx'
import Deductions from './deduction-list.tsx'
import Trainings from './training-list.tsx'

/** 物业企业: the firms, the points they lose, and the training of their people. */
export default function CompanyPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'companies',
          title: say('propertyView.companies'),
          page: <Companies />,
        },
        {
          id: 'deductions',
          title: say('propertyView.deductions'),
          page: <Deductions />,
        },
        {
          id: 'trainings',
          title: say('propertyView.trainings'),
          page: <Trainings />,
        },
      ]}
    />
  )
}
