import { RecordForm, useShapedChange, type FormField, type FormValues } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { FormPage } from './page-parts.tsx'

interface RecordPageProps<Data> {
  title: string
  note?: ReactNode
  back: string
  draftKey: string
  fields: FormField[]
  values: FormValues
  also: FormValues
  document: DocumentNode
  toInput?: (values: FormValues) => FormValues
  refresh: string[]
  /** Without it the page goes back to what the form is about. */
  onSaved?: (data: Data) => void
}

/** A list in the input is a field each in the form: reviewDays[1] stands at reviewDay1. */
const placeOf = (field: string) => field.replace(/s\[(\d+)\]$/, '$1')

/** A page with one form whose saving leads back to what it is about. */
export function RecordPage<Data>({
  title,
  note,
  back,
  onSaved,
  document,
  toInput,
  refresh,
  ...form
}: RecordPageProps<Data>) {
  const go = useNavigate()
  const change = useShapedChange<Data>(document, { ...(toInput ? { toInput } : {}), placeOf, refresh })
  return (
    <FormPage title={title} note={note} back={back}>
      <RecordForm title={title} change={change} onSaved={onSaved ?? (() => void go(back))} {...form} />
    </FormPage>
  )
}
