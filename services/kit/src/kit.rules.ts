/** The kit's rules that a department's own rules may call: values in, verdict out, like them. */
export { creditCodeSign, refusalOfCreditCode } from './register/credit-code.rules.ts'
