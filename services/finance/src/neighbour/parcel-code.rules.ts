import type { Refusal } from '@tongchou/service-kit'

/** 宗地代码 of 19 places, as land's own service writes it: 620725001001GB00001. What is no code leads to no parcel. */
export const refusalOfParcelCode = (parcelCode: string | null | undefined): Refusal | null =>
  parcelCode && !/^\d{12}[A-Z]{2}\d{5}$/.test(parcelCode)
    ? { code: 'parcel-code-wrong-shape', field: 'parcelCode' }
    : null
