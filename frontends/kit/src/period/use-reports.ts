import { useEffect, useMemo, useState } from 'react'
import { ask } from '../graph/client.ts'
import { useLanguage } from '../words/use-words.ts'
import type { PeriodForm, PeriodLine } from './period-form.ts'
import type { Submission } from './period.graphql.ts'
import { reportOf, type Report } from './report.rules.ts'
import { answerOf, reportsQuery, reportsVariables } from './reports-query.ts'

/** As many as the gateway answers in one question: a field stands in it at most twenty times. */
const atOnce = 15

interface Asked {
  submission: Submission
  form: PeriodForm
}

/** The lines of every report, by its id; one that was not answered has none. */
async function linesOfAll(asked: readonly Asked[]): Promise<Map<string, readonly PeriodLine[]>> {
  const batches = Array.from({ length: Math.ceil(asked.length / atOnce) }, (_, at) =>
    asked.slice(at * atOnce, (at + 1) * atOnce),
  )
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const documents = batch.map(({ form }) => form.query)
      const units = batch.map(({ submission }) => submission.unit)
      const variables = reportsVariables(documents, batch[0]?.submission.period ?? '', units)
      const { data } = await ask<Record<string, unknown>>(reportsQuery(documents), variables)
      return batch.flatMap(({ submission, form }, index) => {
        const lines = form.linesOf(answerOf(data ?? {}, index), submission.unit)
        return lines ? [[submission.id, lines] as const] : []
      })
    }),
  )
  return new Map(answers.flat())
}

/** The reports that wait, each with its lines; they are read again when one comes or goes. */
export function useReports(submissions: readonly Submission[], forms: readonly PeriodForm[]) {
  const spoken = useLanguage()
  const asked = useMemo(
    () =>
      submissions.flatMap((submission) => {
        const form = forms.find(({ code }) => code === submission.form)
        return form ? [{ submission, form }] : []
      }),
    [submissions, forms],
  )
  const [tries, setTries] = useState(0)
  const key = `${spoken} ${tries} ${asked.map(({ submission: { id, revision } }) => `${id} ${revision}`).join(' ')}`
  const [read, setRead] = useState<{ key: string; lines: Map<string, readonly PeriodLine[]> }>()
  useEffect(() => {
    let gone = false
    void linesOfAll(asked).then((lines) => {
      if (!gone) setRead({ key, lines })
    })
    return () => {
      gone = true
    }
    // A step of a report changes none of its lines.
    // eslint-disable-next-line react/exhaustive-deps -- the key says which reports they are
  }, [key])
  const reports = useMemo<Report[]>(
    () => asked.map(({ submission, form }) => reportOf(submission, form, read?.lines.get(submission.id))),
    [asked, read],
  )
  return { reports, loading: asked.length > 0 && !read, again: () => setTries(tries + 1) }
}
