import { Skeleton, useAsk, useCounty, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { RecordPage } from '../record-page.tsx'
import { useText } from '../words.ts'
import { chains, chainStates, noteTrack, watchQuery, type Watch } from './watch.graphql.ts'

const refresh = ['EnterpriseWatch', 'IndustryAlertCounts']

/** Notes the five watched states; they start as they were last found. */
export default function TrackForm() {
  const say = useText()
  const { uscc = '' } = useParams()
  const { businessDate } = useCounty()
  const asks = useAsk<Watch>(watchQuery, { uscc })
  const latest = asks.data?.enterprise?.tracks?.at(-1)
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'notedOn', title: say('track.notedOn'), kind: 'day', required: true },
      ...chains.map((name): FormField => ({
        name,
        title: say(`track.${name}`),
        kind: 'choice',
        required: true,
        options: chainStates.map((value) => ({ value, label: say(`chain.${name}.${value}`) })),
      })),
      { name: 'remark', title: say('track.remark'), kind: 'long' },
    ],
    [say],
  )
  const values = useMemo(
    () => ({ ...Object.fromEntries(chains.map((chain) => [chain, latest?.[chain] ?? 'GOOD'])), notedOn: businessDate }),
    [latest, businessDate],
  )
  if (asks.loading) return <Skeleton rows={8} />
  return (
    <RecordPage
      title={say('track.note')}
      back={`/m/industry/enterprises/${uscc}`}
      draftKey={`track ${uscc}`}
      fields={fields}
      values={values}
      also={{ uscc }}
      document={noteTrack}
      refresh={refresh}
    />
  )
}
