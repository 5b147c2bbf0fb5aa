import { gql } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import type { Member } from '../use-choices.ts'
import { useText } from '../words.ts'

interface Quality {
  kind: Member<'registrationKind'>
  issued: number
  certificates: number
  days: number | null
  daysLastYear: number | null
  returnedShare: number | null
  correctedShare: number | null
}

const qualityQuery = gql`
  query RegistrationQuality {
    figures: registrationQuality {
      kind
      issued
      certificates
      days
      daysLastYear
      returnedShare
      correctedShare
    }
  }
`

/** How quickly and how well each kind of registration was done this year, beside last year. */
export function RegistrationQuality() {
  const say = useText()
  return (
    <Figures<Quality>
      title={say('quality.title')}
      document={qualityQuery}
      rowKey={({ kind }) => kind}
      empty={say('quality.none')}
      columns={[
        {
          key: 'kind',
          title: say('field.kind'),
          value: ({ kind }) => say(`registrationKind.${kind}`),
          role: 'title',
        },
        figure('issued', say('quality.issued'), ({ issued }) => issued),
        figure('certificates', say('quality.certificates'), ({ certificates }) => certificates, { role: 'wide-only' }),
        figure('days', say('quality.days'), ({ days }) => days),
        figure('daysLastYear', say('quality.daysLastYear'), ({ daysLastYear }) => daysLastYear),
        figure('returned', say('quality.returned'), ({ returnedShare }) => returnedShare, {
          isShare: true,
          role: 'wide-only',
        }),
        figure('corrected', say('quality.corrected'), ({ correctedShare }) => correctedShare, {
          isShare: true,
          role: 'wide-only',
        }),
      ]}
    />
  )
}
