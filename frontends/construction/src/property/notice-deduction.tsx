import { ActionForm, type FormField, useCan, useCounty } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useCommunities, useCompanies } from '../choices.ts'
import { useText } from '../words.ts'
import { noticeDeduction } from './deduction.graphql.ts'

const refresh = ['ConstructionPropertyDeductions']

/** What is written of a deduction when the firm is told of it. */
export function useNoticeFields(): FormField[] {
  const say = useText()
  const { companies } = useCompanies()
  const { communities } = useCommunities()
  return useMemo(
    () => [
      { name: 'companyId', title: say('deduction.company'), kind: 'choice', options: companies, required: true },
      { name: 'communityId', title: say('deduction.community'), kind: 'choice', options: communities },
      { name: 'foundOn', title: say('deduction.foundOn'), kind: 'day', required: true },
      { name: 'clause', title: say('deduction.clause'), kind: 'text', required: true },
      { name: 'points', title: say('deduction.points'), kind: 'number', required: true, min: 1 },
      { name: 'reason', title: say('deduction.reason'), kind: 'long', required: true },
      { name: 'noticedOn', title: say('deduction.noticedOn'), kind: 'day', required: true },
      { name: 'noticeNumber', title: say('deduction.noticeNumber'), kind: 'text', required: true },
      { name: 'appealBy', title: say('deduction.appealBy'), kind: 'day', required: true },
    ],
    [say, companies, communities],
  )
}

/** 扣分告知: tells a firm of points that it is to lose. */
export function NoticeDeduction() {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const fields = useNoticeFields()
  const [open, setOpen] = useState(false)
  if (!can('construction.keep')) return null
  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen(true)}>
        {say('deduction.notice')}
      </button>
      {open && (
        <ActionForm
          title={say('deduction.notice')}
          note={say('deduction.noneNext')}
          document={noticeDeduction}
          fields={fields}
          start={{ foundOn: businessDate, noticedOn: businessDate }}
          refresh={refresh}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
