/** The largest body that is read: a month's paste from a spreadsheet is far below it. */
export const MAX_BODY_BYTES = 1_000_000

/** The body as text, given up on as soon as it grows too large, refused when it is not UTF-8. */
export async function readBounded(
  request: Request,
  limit = MAX_BODY_BYTES,
): Promise<string | 'too-large' | 'malformed'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'too-large'
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > limit) return 'too-large'
      chunks.push(chunk)
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return 'malformed'
  }
}
