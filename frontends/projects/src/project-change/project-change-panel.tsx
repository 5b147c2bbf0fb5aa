import {
  ActionForm,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { changesQuery, decideChange, requestChange, type ProjectChange } from '../project/project-course.graphql.ts'
import { useDecideFields } from './decide-fields.ts'
import { useChangeWords } from './use-change-words.ts'
import { useText } from '../words.ts'

const kinds = ['CONTENT', 'INVESTMENT', 'PERIOD'] as const
const refresh = ['ProjectChangesOf', 'ProjectDetail', 'ProjectHistory', 'ProjectAlertsOf']

function RequestForm({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'kind',
        title: say('change.kind'),
        kind: 'choice',
        required: true,
        options: kinds.map((value) => ({ value, label: say(`change.kinds.${value}`) })),
      },
      { name: 'changedOn', title: say('change.changedOn'), kind: 'day', required: true },
      {
        name: 'newInvestment',
        title: say('change.newInvestment'),
        kind: 'money',
        hint: say('change.newInvestmentHint'),
      },
      { name: 'newFinishOn', title: say('change.newFinishOn'), kind: 'day', hint: say('change.newFinishHint') },
      { name: 'daysLost', title: say('change.daysLost'), kind: 'number', min: 0 },
      { name: 'newValue', title: say('change.newValue'), kind: 'long', required: true },
      { name: 'reason', title: say('deed.reason'), kind: 'long', required: true },
    ],
    [say],
  )
  return (
    <ActionForm
      title={say('change.request')}
      document={requestChange}
      fields={fields}
      start={{ changedOn: businessDate }}
      also={{ projectId }}
      toInput={(written) => ({ ...written, daysLost: written.daysLost ?? 0 })}
      refresh={refresh}
      saveWord={say('change.send')}
      onClose={onClose}
    />
  )
}

function DecideForm({ asked, onClose }: { asked: ProjectChange; onClose: () => void }) {
  const say = useText()
  const fields = useDecideFields()
  const { was, willBe } = useChangeWords()
  return (
    <ActionForm
      title={say('change.decide')}
      note={
        <>
          <p>
            {was(asked)} → <b>{willBe(asked)}</b>
          </p>
          <p className="quiet">{asked.reason}</p>
        </>
      }
      document={decideChange}
      fields={fields}
      also={{ id: asked.id, version: asked.version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

/** 变更与替补: what was asked to change after the list was issued, why, and what was decided. */
export function ProjectChangePanel({ projectId, isListed }: { projectId: string; isListed: boolean }) {
  const say = useText()
  const can = useCan()
  const [asking, setAsking] = useState(false)
  const { fullDay } = useFormats()
  const { was, willBe } = useChangeWords()
  const [deciding, setDeciding] = useState<ProjectChange>()
  const asks = useAsk<{ project: { id: string; changes: ProjectChange[] | null } | null }>(changesQuery, {
    id: projectId,
  })
  const changes = asks.data?.project?.changes ?? []
  const columns: Column<ProjectChange>[] = [
    {
      key: 'kind',
      title: say('change.kind'),
      value: (row) => say('change.nth', { kind: say(`change.kinds.${row.kind}`), nth: row.ordinal }),
      role: 'title',
    },
    { key: 'from', title: say('change.oldValue'), value: was, role: 'wide-only' },
    { key: 'to', title: say('change.newValue'), value: willBe },
    { key: 'reason', title: say('deed.reason'), value: (row) => row.reason, role: 'wide-only' },
    { key: 'changedOn', title: say('change.changedOn'), value: (row) => fullDay(row.changedOn), role: 'wide-only' },
    {
      key: 'status',
      title: say('change.status'),
      value: (row) => say(`change.statuses.${row.status}`),
      render: (row) =>
        row.status === 'REQUESTED' && can('projects.lock') ? (
          <button type="button" className="button" onClick={() => setDeciding(row)}>
            {say('change.decide')}
          </button>
        ) : (
          [say(`change.statuses.${row.status}`), row.document].filter(Boolean).join(' ')
        ),
    },
  ]
  return (
    <Panel title={say('panels.changes')} asks={asks}>
      {isListed && can('projects.record') && (
        <p className="no-print" style={{ paddingBlock: 6 }}>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {say('change.request')}
          </button>
        </p>
      )}
      {changes.length === 0 ? (
        <p className="quiet">{say('change.none')}</p>
      ) : (
        <Rows
          label={say('registerOf', { name: say('panels.changes') })}
          rows={changes}
          columns={columns}
          rowKey={(row) => row.id}
        />
      )}
      {asking && <RequestForm projectId={projectId} onClose={() => setAsking(false)} />}
      {deciding && <DecideForm asked={deciding} onClose={() => setDeciding(undefined)} />}
    </Panel>
  )
}
