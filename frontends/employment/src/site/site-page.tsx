import { formatNumber, Lamp, useCounty, type Column } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { LabourSite } from './site.graphql.ts'
import { siteRegister } from './site.register.ts'
import { lightOf, stateWord } from './site-lamp.ts'
import { certifySite, withdrawSiteCertificate } from './site-steps.graphql.ts'

/** 在建工地: each with its lamp, its ten rules, its account and deposit. */
export default function SitePage() {
  const say = useText()
  const { businessDate } = useCounty()
  const columns: Column<LabourSite>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: ({ state }) => stateWord(state, say),
      render: ({ lamp, state }) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={lightOf(lamp)} quiet /> {stateWord(state, say)}
        </span>
      ),
      role: 'lamp',
      width: 120,
    },
    {
      key: 'score',
      title: say('panel.score'),
      value: ({ complianceScore }) => complianceScore,
      render: ({ complianceScore }) => formatNumber(complianceScore),
      align: 'right',
    },
  ]
  return (
    <Register
      of={siteRegister}
      columns={columns}
      steps={[
        {
          title: say('act.certify'),
          permission: 'employment.keep',
          when: ({ certifiedOn, withdrawnOn }) => !certifiedOn || withdrawnOn !== null,
          document: certifySite,
          fields: [{ name: 'certifiedOn', title: say('field.on'), kind: 'day', required: true }],
          start: { certifiedOn: businessDate },
        },
        {
          title: say('act.withdraw'),
          permission: 'employment.keep',
          when: ({ certifiedOn, withdrawnOn }) => certifiedOn !== null && withdrawnOn === null,
          document: withdrawSiteCertificate,
          fields: [
            { name: 'withdrawnOn', title: say('field.on'), kind: 'day', required: true },
            { name: 'reason', title: say('field.reason'), kind: 'long', required: true },
          ],
          start: { withdrawnOn: businessDate },
        },
      ]}
    />
  )
}
