import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useOptions, useText } from '../words.ts'
import { LinkMore, useLinkColumns } from './link-parts.tsx'
import { keepSystemLink, systemLinksQuery, type SystemLink } from './link.graphql.ts'

const history = { service: 'construction', type: 'SystemLink' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<SystemLink>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('link.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'systemKind',
        title: say('link.fields.systemKind'),
        kind: 'choice',
        options: optionsOf('LinkedSystem'),
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'department',
        title: say('link.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'interface', title: say('link.fields.interface'), kind: 'text', required: true, wide: true },
      { name: 'required', title: say('link.fields.required'), kind: 'flag', required: true, filter: true },
      {
        name: 'intervalMinutes',
        title: say('link.fields.intervalMinutes'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '分钟',
        min: 0,
      },
      { name: 'dueOn', title: say('link.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'liveOn', title: say('link.fields.liveOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'testNumber', title: say('link.fields.testNumber'), kind: 'text' },
      { name: 'retiredOn', title: say('link.fields.retiredOn'), kind: 'day' },
    ],
    [say, optionsOf, departments],
  )
}

/** 系统接入: connections as a register. */
export default function SystemLinks(given: Partial<RegisterPageProps<SystemLink>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<SystemLink>
      title={say('link.title')}
      document={systemLinksQuery}
      at="systemLinks"
      fields={useFields()}
      keep={keepSystemLink}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('link.add')}
      start={{ department: viewer?.department?.code, required: true, intervalMinutes: 30, dueOn: businessDate }}
      columns={useLinkColumns()}
      more={(row) => <LinkMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('link.none'), next: say('link.noneNext') }}
      {...given}
    />
  )
}
