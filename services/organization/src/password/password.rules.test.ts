import { expect, test } from 'vitest'
import { judgePassword } from './password.rules.ts'

const usual = { shortest: 10, classes: 0 }

test.each([
  ['nine signs', 'correct-h', 'password-too-short'],
  ['ten signs', 'correct-ho', null],
  ['ten rare characters', '𠮷㐂䶮𬉼山丹县统筹台', null],
  ['nine rare characters', '𠮷㐂䶮𬉼山丹县统筹', 'password-too-short'],
  ['a hundred and twenty-nine signs', 'ab3'.repeat(43), 'password-too-long'],
  ['one of the commonest', 'Qwerty12345', 'password-too-usual'],
  ['one like the commonest', 'Qwerty12346', null],
  ['two signs again and again', 'ababababab', 'password-too-usual'],
  ['the username inside, in another case', 'my-LEADER-2022', 'password-like-username'],
  ['a part of the username inside', 'my-leade-2022', null],
  ['spaces and no digit', 'four plain little words', null],
])('a password of %s', (_case, password, verdict) => {
  expect(judgePassword(password, 'leader', usual)).toBe(verdict)
})

test.each([
  ['lower case alone', 'onlylowercase', 'password-too-plain'],
  ['two kinds', 'lowercase2022', 'password-too-plain'],
  ['three kinds', 'Lowercase2022', null],
])('where three kinds of signs are asked for, %s', (_case, password, verdict) => {
  expect(judgePassword(password, 'leader', { shortest: 10, classes: 3 })).toBe(verdict)
})
