import type { Refusal } from '@tongchou/service-kit'

/** GB 32100-2015 knows no I, O, S, V, Z; whether there is such an enterprise, industry knows. */
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** A unified social credit code that cannot be one. */
export const refusalOfUscc = (uscc: string | null | undefined): Refusal | null =>
  uscc == null || SHAPE.test(uscc) ? null : { code: 'code-wrong-shape', field: 'applicantUscc' }
