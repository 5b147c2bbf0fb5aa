import { Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { matchesPinyin, pinyinInitials } from '../pinyin/pinyin.ts'
import { useWords } from '../words/use-words.ts'
import { optionsOf, type FormField } from './form.rules.ts'
import { useFoundChoices } from './use-found-choices.ts'

interface ChoiceProps {
  field: FormField
  id: string
  text: string
  invalid: boolean
  describedBy?: string | undefined
  onText: (text: string) => void
  onBlur: () => void
}

/** What is chosen from opens above the page; inside a dialog, which the browser holds above the page, it opens in the dialog. */
const above = (field: HTMLElement): HTMLElement => field.closest('dialog') ?? document.body

/** A dictionary to choose from, found by characters or pinyin; 发改局 answers to `fgj`. */
export default function ChoiceField({ field, id, text, invalid, describedBy, onText, onBlur }: ChoiceProps) {
  const say = useWords('kit')
  const [pinyin, setPinyin] = useState<Record<string, string>>({})
  const listed = useMemo(() => optionsOf(field, { yes: say('form.yes'), no: say('form.no') }), [field, say])
  const found = useFoundChoices(field.find, text)
  const options = found?.options ?? listed
  useEffect(() => {
    void pinyinInitials(options.map((option) => option.label)).then(setPinyin)
  }, [options])
  return (
    <Select
      id={id}
      showSearch={
        found
          ? { filterOption: false, onSearch: found.look }
          : {
              filterOption: (typed, option) =>
                matchesPinyin(typed, String(option?.label ?? ''), pinyin[String(option?.label)]),
            }
      }
      allowClear={!field.required}
      style={{ width: '100%' }}
      placeholder={say(found ? 'form.find' : 'form.choose')}
      value={text || undefined}
      options={options}
      // Until what is chosen has been found by name, its key says nothing to anybody.
      labelRender={({ label, value }) => label ?? (found ? '…' : value)}
      getPopupContainer={above}
      disabled={field.readOnly ?? false}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      aria-label={field.title}
      onChange={(value?: string) => onText(value ?? '')}
      onBlur={onBlur}
    />
  )
}
