import type { Context } from '@tongchou/service-kit'

/**
 * Reads a row so that whoever else wants to change it waits for this transaction, and sees it as it is now rather than as
 * the transaction first saw it. SQLite has one writer at a time and needs no more.
 */
export const rowLock = ({ db }: Context) => (db.isSqlite ? {} : { lock: { mode: 'pessimistic_write' as const } })
