import type { FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

/** What deciding a change takes: yes or no, the document of the county where it decides, why. */
export function useDecideFields(): FormField[] {
  const say = useText()
  return useMemo(
    () => [
      {
        name: 'approve',
        title: say('change.decision'),
        kind: 'flag',
        required: true,
        options: [
          { value: 'true', label: say('change.statuses.APPROVED') },
          { value: 'false', label: say('change.statuses.REJECTED') },
        ],
      },
      { name: 'document', title: say('change.document'), kind: 'text' },
      { name: 'reason', title: say('deed.reason'), kind: 'long', hint: say('change.reasonHint') },
    ],
    [say],
  )
}
