import { pino, type Logger } from 'pino'

export type { Logger }

/** Structured lines on standard error, one JSON object each; secrets never reach them. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, redact: ['password', '*.password', 'authorization', 'cookie'] }, pino.destination(2))
