/** The kit's rules that a department's own rules may call: values in, verdict out, like them. */
export { creditCodeOf, refusalOfCreditCode } from './register/credit-code.rules.ts'
