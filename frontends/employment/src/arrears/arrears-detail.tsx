import { gql, Link, Panel, StageSteps, useAsk, useFormats, useParams } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { RecordPage } from '../record-page.tsx'
import { useText } from '../words.ts'
import { arrearsParts, type ArrearsCase } from './arrears.graphql.ts'
import { arrearsRegister } from './arrears.register.ts'
import { Payments } from './arrears-payments.tsx'
import { Sums } from './arrears-sums.tsx'
import { useArrearsSteps } from './arrears-steps.ts'

const caseQuery = gql`
  query ArrearsCaseInFull($id: ID!) {
    arrearsCase(id: $id) {
      ...ArrearsCaseParts
    }
  }
  ${arrearsParts}
`

/** The stages a case goes through; referral only where it was referred. */
const course = (row: ArrearsCase) =>
  codesOf('arrearsState').filter(({ value }) => value !== 'REFERRED' || row.referredOn !== null)

/** When each step was taken, and on which paper. */
function Course({ of }: { of: ArrearsCase }) {
  const say = useText()
  const { fullDay } = useFormats()
  const steps = [
    [say('field.investigatedOn'), of.investigatedOn, null],
    [say('field.confirmedOn'), of.confirmedOn, of.orderNumber],
    [say('field.payBy'), of.payBy, null],
    [say('field.referredOn'), of.referredOn, of.referralNumber],
    [say('field.clearedOn'), of.paidOn, null],
    [say('field.caseClosedOn'), of.closedOn, of.closingNote],
  ] as const
  const taken = steps.filter(([, on]) => on !== null)
  if (taken.length === 0) return <p className="quiet">{say('arrears.noSteps')}</p>
  return (
    <ul className="records">
      {taken.map(([name, on, paper]) => (
        <li key={name}>
          <span>
            {name} {fullDay(on)}
          </span>
          {paper && <span className="quiet">{paper}</span>}
        </li>
      ))}
    </ul>
  )
}

/** One case in full: its course, what was found, what was paid, who has all his wages. */
export default function ArrearsDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ arrearsCase: ArrearsCase | null }>(caseQuery, { id })
  const steps = useArrearsSteps()
  return (
    <RecordPage
      of={arrearsRegister}
      asks={asks}
      row={asks.data?.arrearsCase}
      list="arrears"
      steps={steps}
      fixed={({ state }) => state === 'CLOSED'}
      refresh={['ArrearsCaseInFull', 'ArrearsCases']}
      note={({ employer }) => employer}
      lead={(row) => (
        <>
          <StageSteps
            label={say('field.state')}
            stages={course(row).map(({ value, word }) => ({ key: value, name: say(`code.${word}`) }))}
            current={row.state ?? ''}
          />
          {row.site && (
            <p>
              {say('page.named', { name: say('field.siteId') })}
              <Link to={`/m/employment/sites/${row.site.id}`}>{row.site.name}</Link>
            </p>
          )}
          <Panel title={say('arrears.sums')}>
            <Sums of={row} />
          </Panel>
        </>
      )}
    >
      {(row) => (
        <>
          <Panel title={say('arrears.payments')}>
            <Payments of={row} />
          </Panel>
          <Panel title={say('arrears.course')}>
            <Course of={row} />
          </Panel>
        </>
      )}
    </RecordPage>
  )
}
