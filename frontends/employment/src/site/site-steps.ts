import { useCounty, type RegisterStep } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { LabourSite } from './site.graphql.ts'
import { certifySite, withdrawSiteCertificate } from './site-steps.graphql.ts'

/** A site is certified free of arrears, and loses that again. */
export function useSiteSteps(): RegisterStep<LabourSite>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return [
    {
      title: say('act.certify'),
      permission: 'employment.keep',
      // Who owes, may owe or keeps not every rule would be refused.
      when: ({ certifiedOn, withdrawnOn, state }) =>
        (!certifiedOn || withdrawnOn !== null) && (state === 'COMPLIANT' || state === 'CLEARED'),
      document: certifySite,
      fields: [{ name: 'certifiedOn', title: say('field.certifiedOn'), kind: 'day', required: true }],
      start: { certifiedOn: businessDate },
    },
    {
      title: say('act.withdraw'),
      permission: 'employment.keep',
      when: ({ certifiedOn, withdrawnOn }) => certifiedOn !== null && withdrawnOn === null,
      document: withdrawSiteCertificate,
      fields: [
        { name: 'withdrawnOn', title: say('field.withdrawnOn'), kind: 'day', required: true },
        { name: 'reason', title: say('field.reason'), kind: 'long', required: true },
      ],
      start: { withdrawnOn: businessDate },
    },
  ]
}
