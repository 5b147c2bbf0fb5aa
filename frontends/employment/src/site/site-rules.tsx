import {
  ActionForm,
  type Column,
  type FormField,
  Lamp,
  type Light,
  Rows,
  ScrollX,
  underValues,
  useCan,
  useCounty,
  useFormats,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import { keepSiteCheck } from './check.graphql.ts'
import { checkRegister } from './check.register.ts'
import type { RuleStanding } from './site-detail.graphql.ts'

const lightOfRule = ({ kept, check, overdue }: RuleStanding): Light =>
  kept ? 'GREEN' : overdue ? 'RED' : check ? 'YELLOW' : 'UNKNOWN'

/** 十项制度: each rule as it was when last looked at; one opens to enter what was found today. */
export function SiteRules({ siteId, rules }: { siteId: string; rules: RuleStanding[] }) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const lines = useLines(checkRegister.lines)
  const fields = useMemo<FormField[]>(
    () => lines.filter(({ name }) => name !== 'siteId' && name !== 'standardId'),
    [lines],
  )
  const [checking, setChecking] = useState<RuleStanding>()
  const word = (row: RuleStanding) =>
    row.kept ? say('site.kept') : row.overdue ? say('site.overdue') : say(row.check ? 'site.lacking' : 'site.unchecked')
  const columns: Column<RuleStanding>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: word,
      render: (row) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={lightOfRule(row)} quiet /> {word(row)}
        </span>
      ),
      role: 'lamp',
      width: 120,
    },
    {
      key: 'title',
      title: say('field.standardTitle'),
      value: ({ standard }) => `${standard.number}. ${standard.title}`,
      role: 'title',
    },
    { key: 'checkedOn', title: say('field.checkedOn'), value: ({ check }) => fullDay(check?.checkedOn) },
    { key: 'finding', title: say('field.lacking'), value: ({ check, kept }) => (kept ? null : check?.finding) },
    { key: 'remedyBy', title: say('field.remedyBy'), value: ({ check }) => check?.remedyBy && fullDay(check.remedyBy) },
    { key: 'basis', title: say('field.basis'), value: ({ standard }) => standard.basis, role: 'wide-only' },
  ]
  const mayCheck = can('employment.keep')
  return (
    <>
      {mayCheck && <p className="quiet no-print">{say('site.checkHint')}</p>}
      <ScrollX>
        <Rows
          label={say('register.standard.title')}
          rows={rules}
          columns={columns}
          rowKey={({ standard }) => standard.id}
          {...(mayCheck ? { onOpen: setChecking } : {})}
        />
      </ScrollX>
      {checking && (
        <ActionForm
          title={`${say('register.check.add')} · ${checking.standard.title}`}
          saveWord={say('act.save')}
          note={checking.standard.basis}
          document={keepSiteCheck}
          fields={fields}
          start={{ checkedOn: businessDate }}
          also={{ siteId, standardId: checking.standard.id }}
          toInput={underValues}
          refresh={['LabourSiteInFull', 'LabourSites', 'SiteChecks']}
          onClose={() => setChecking(undefined)}
        />
      )}
    </>
  )
}
