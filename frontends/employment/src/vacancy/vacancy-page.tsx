import { formatNumber, Link } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useInUnit, useText } from '../words.ts'
import { vacancyRegister } from './vacancy.register.ts'

/** 用工需求: posts of enterprises, and how many are still wanted. */
export default function VacancyPage() {
  const say = useText()
  const inUnit = useInUnit()
  return (
    <Register
      of={vacancyRegister}
      columns={[
        {
          key: 'unfilled',
          title: inUnit(say('vacancy.gap'), 'people'),
          value: ({ unfilled }) => unfilled,
          render: ({ unfilled }) => formatNumber(unfilled),
          align: 'right',
        },
      ]}
      more={({ id }) => (
        <p>
          <Link to={`/m/employment/vacancies/${id}`}>{say('vacancy.open')}</Link>
        </p>
      )}
    />
  )
}
