import { useFormats, type Alert } from '@tongchou/frontend-kit'
import { useSchemeName } from '../insurance/scheme-name.ts'

/** What an alert is about in the viewer's language, where its label is a fund or a month. */
export function useAlertName(): (alert: Alert) => string {
  const schemeName = useSchemeName()
  const { month } = useFormats()
  return ({ rule, subjectId, label }) => {
    if (rule === 'fund.deficit') return schemeName(subjectId)
    return rule === 'unemployment.high' ? month(label) : label
  }
}
