import { useText } from '../words.ts'
import { Views } from '../views.tsx'
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
          key: 'companies',
          title: say('propertyView.companies'),
          page: (choice) => <Companies key="companies">{choice}</Companies>,
        },
        {
          key: 'deductions',
          title: say('propertyView.deductions'),
          page: (choice) => <Deductions key="deductions">{choice}</Deductions>,
        },
        {
          key: 'trainings',
          title: say('propertyView.trainings'),
          page: (choice) => <Trainings key="trainings">{choice}</Trainings>,
        },
      ]}
    />
  )
}
