import { Link, useFormats, type Column } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { ArrearsCase } from './arrears.graphql.ts'
import { arrearsRegister } from './arrears.register.ts'
import { Payments } from './arrears-payments.tsx'
import { Sums } from './arrears-sums.tsx'
import { useArrearsSteps } from './arrears-steps.ts'
import { WageRecovery } from './wage-recovery.tsx'

/** 欠薪案件: from the complaint to the last yuan paid. */
export default function ArrearsPage() {
  const say = useText()
  const { money } = useFormats()
  const steps = useArrearsSteps()
  const states = codesOf('arrearsState').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
  const stateOf = ({ state }: ArrearsCase) => states.find(({ value }) => value === state)?.label
  const columns: Column<ArrearsCase>[] = [
    { key: 'state', title: say('field.state'), value: stateOf },
    {
      key: 'outstanding',
      title: say('field.outstanding'),
      value: ({ outstanding }) => outstanding,
      render: ({ outstanding }) => money(outstanding),
      align: 'right',
    },
    { key: 'site', title: say('field.siteId'), value: ({ site }) => site?.name, role: 'wide-only' },
  ]
  return (
    <Register
      of={arrearsRegister}
      columns={columns}
      filters={[{ key: 'state', title: say('field.state'), options: states }]}
      fixed={({ state }) => state === 'CLOSED'}
      steps={steps}
      above={<WageRecovery />}
      more={(row) => (
        <>
          <p>
            <Link to={`/m/employment/arrears/${row.id}`}>{say('act.open')}</Link>
          </p>
          <Sums of={row} />
          <Payments of={row} />
        </>
      )}
    />
  )
}
