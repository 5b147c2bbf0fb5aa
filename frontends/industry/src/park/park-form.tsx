import { ActionForm, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { listOf } from '../fields.ts'
import { useText } from '../words.ts'
import { parkFields, parkRefresh } from './park.fields.ts'
import { keepPark, type Park } from './park.graphql.ts'

const inLine = (codes: unknown) => (Array.isArray(codes) ? codes.join('、') : codes)
const toInput = (written: FormValues): FormValues => ({
  ...written,
  plannedIndustries: listOf(written.plannedIndustries).map((code) => code.toUpperCase()),
})
const fromRecord = (record: FormValues): FormValues => ({
  ...record,
  plannedIndustries: inLine(record.plannedIndustries),
})
const placeOf = (field: string) => field.replace(/\[\d+\]$/, '')

/** Enters a park with what its plan allows, or puts one right. */
export function ParkForm({ park, onClose }: { park: Park | null; onClose: () => void }) {
  const say = useText()
  const fields = useMemo(() => parkFields(say), [say])
  return (
    <ActionForm
      title={park ? say('park.correct', { name: park.name }) : say('park.add')}
      saveWord={say('save')}
      document={keepPark}
      fields={fields}
      {...(park ? { start: fromRecord({ ...park }), also: { id: park.id, version: park.version } } : {})}
      toInput={toInput}
      fromRecord={fromRecord}
      placeOf={placeOf}
      refresh={parkRefresh}
      onClose={onClose}
    />
  )
}
