import { pino, type Logger } from 'pino'

export type { Logger }

/** What an operator needs of an error; not what a driver hangs on it: the statement's values are people's data. */
const plainError = (error: unknown): unknown =>
  error instanceof Error ? { type: error.name, message: error.message, stack: error.stack } : error

/** Structured lines on standard error, one JSON object each; secrets never reach them. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      redact: ['password', '*.password', 'authorization', 'cookie'],
      serializers: { error: plainError },
    },
    pino.destination(2),
  )
