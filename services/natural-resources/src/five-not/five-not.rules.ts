import type { Refusal } from '@tongchou/service-kit'

/** What is disposed of says how, and by which document. */
export function refusalOfListing({
  measure,
  disposedOn,
  disposalDocument,
}: {
  readonly measure?: string | null
  readonly disposedOn?: string | null
  readonly disposalDocument?: string | null
}): Refusal | null {
  if (!disposedOn) return null
  if (!measure?.trim()) return { code: 'five-not.measure-required', field: 'measure' }
  return disposalDocument?.trim() ? null : { code: 'five-not.document-required', field: 'disposalDocument' }
}
