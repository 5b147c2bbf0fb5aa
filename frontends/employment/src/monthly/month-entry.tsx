import { PeriodEntry, useParams, type PeriodForm } from '@tongchou/frontend-kit'
import type { MonthAnswer, MonthLine, WageAnswer } from './month.rules.ts'
import { useMonthForms } from './use-month-forms.ts'

/** 月报: which of the four stands in the address. */
export default function MonthEntry() {
  const forms: Readonly<Record<string, PeriodForm<MonthAnswer & WageAnswer, MonthLine>>> = useMonthForms()
  const { form: path = '' } = useParams()
  const form = forms[path] ?? forms['employment']
  return form && <PeriodEntry key={form.code} service="employment" form={form} />
}
