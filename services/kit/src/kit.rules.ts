/** The kit's rules that a department's own rules may call: values in, verdict out, like them. */
export { addDays, daysBetween } from './calendar/calendar.rules.ts'
export { creditCodeOf, refusalOfCreditCode } from './register/credit-code.rules.ts'
