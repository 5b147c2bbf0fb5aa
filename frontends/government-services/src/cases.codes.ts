import type { Code } from './codes.ts'

/** Choices of the half of cases. */
export const caseCodes = {} as const satisfies Record<string, readonly Code[]>
