import type { Refusal } from '@tongchou/service-kit'

interface Bundle {
  readonly form: string | null
  readonly launchedOn: string | null
}

/** What is launched has its one form. */
export const refusalOfOneThing = ({ form, launchedOn }: Bundle): Refusal | null =>
  launchedOn && !form?.trim() ? { code: 'one-thing.form-required', field: 'form' } : null

interface Asked {
  readonly materialCount: number
  readonly promisedDays: number
  readonly visits: number
}

export interface AskedApart {
  readonly materials: number
  readonly promisedDays: number
  readonly visits: number
}

/** What the items of a bundle would ask if each were asked for by itself, one after the other. */
export const askedApart = (versions: readonly Asked[]): AskedApart => ({
  materials: versions.reduce((sum, { materialCount }) => sum + materialCount, 0),
  promisedDays: versions.reduce((sum, { promisedDays }) => sum + promisedDays, 0),
  visits: versions.reduce((sum, { visits }) => sum + visits, 0),
})
