import { expect, it } from 'vitest'
import { toInput } from './enterprise-form.rules.ts'

it('sends a credit code typed with blanks and small letters as it stands on the licence', () => {
  expect(toInput({ uscc: '91 620725 ma7002644 y', key: false, name: '弱水' })).toEqual({
    uscc: '91620725MA7002644Y',
    key: false,
    name: '弱水',
  })
})
