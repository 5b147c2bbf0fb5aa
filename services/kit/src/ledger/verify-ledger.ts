import { MoreThan, type EntityMetadata } from 'typeorm'
import type { Db } from '../db/db.ts'
import { plainOf } from '../db/plain.ts'
import { KeptRecord } from '../db/kept-record.ts'
import { standsAsTold } from './as-told.rules.ts'
import { AuditEntry, LedgerHead, Outcome } from './audit-entry.entity.ts'
import { GENESIS, hashOf } from './hash-chain.rules.ts'

export interface LedgerFinding {
  readonly kind: 'hash' | 'gap' | 'link' | 'tail' | 'record-differs' | 'record-missing' | 'record-unrecorded'
  readonly sequence?: number
  readonly subject?: string
}

export interface LedgerReport {
  readonly entries: number
  readonly records: number
  readonly root: string
  readonly findings: readonly LedgerFinding[]
}

const PAGE = 2000

interface Chain {
  readonly last: Map<string, { sequence: number; after: string | null }>
  readonly findings: LedgerFinding[]
  entries: number
  hash: string
}

function follow(chain: Chain, entry: AuditEntry): void {
  const { sequence } = entry
  if (sequence !== chain.entries + 1) chain.findings.push({ kind: 'gap', sequence })
  if (entry.previousHash !== chain.hash) chain.findings.push({ kind: 'link', sequence })
  if (hashOf(entry) !== entry.hash) chain.findings.push({ kind: 'hash', sequence })
  chain.hash = entry.hash
  chain.entries = sequence
  if (entry.outcome === Outcome.DONE)
    chain.last.set(`${entry.subjectType}:${entry.subjectId}`, { sequence, after: entry.after })
}

async function readChain(db: Db): Promise<Chain> {
  const chain: Chain = { last: new Map(), findings: [], entries: 0, hash: GENESIS }
  for (let from = 0; ;) {
    const page = await db.repository(AuditEntry).find({
      where: { sequence: MoreThan(from) },
      order: { sequence: 'ASC' },
      take: PAGE,
    })
    for (const entry of page) follow(chain, entry)
    if (page.length < PAGE) break
    from = page[page.length - 1]!.sequence
  }
  const head = await db.repository(LedgerHead).findOneBy({ id: 1 })
  if ((head?.sequence ?? 0) !== chain.entries || (head?.hash ?? GENESIS) !== chain.hash)
    chain.findings.push({ kind: 'tail', sequence: chain.entries })
  return chain
}

const isKept = (metadata: EntityMetadata): boolean =>
  typeof metadata.target === 'function' && metadata.target.prototype instanceof KeptRecord

/** Compares every record with the last that its trail says of it. */
async function compareRecords(db: Db, { last, findings }: Chain): Promise<number> {
  let records = 0
  const unseen = new Set(last.keys())
  for (const metadata of db.reader.entityMetadatas.filter(isKept)) {
    for (let skip = 0; ; skip += PAGE) {
      const rows = await db.repository<KeptRecord>(metadata.target).find({ order: { id: 'ASC' }, take: PAGE, skip })
      for (const row of rows) {
        records++
        const subject = `${metadata.name}:${row.id}`
        unseen.delete(subject)
        const said = last.get(subject)
        if (!said) findings.push({ kind: 'record-unrecorded', subject })
        else if (!standsAsTold(said.after, plainOf(metadata, row)))
          findings.push({ kind: 'record-differs', subject, sequence: said.sequence })
      }
      if (rows.length < PAGE) break
    }
  }
  const kept = new Set(db.reader.entityMetadatas.filter(isKept).map(({ name }) => name))
  for (const subject of unseen) {
    const said = last.get(subject)
    if (said?.after != null && kept.has(subject.slice(0, subject.indexOf(':'))))
      findings.push({ kind: 'record-missing', subject, sequence: said.sequence })
  }
  return records
}

/** Reads a service's whole trail: finds every entry altered, deleted, swapped or inserted, and every record that differs. */
export async function verifyLedger(db: Db): Promise<LedgerReport> {
  const chain = await readChain(db)
  const records = await compareRecords(db, chain)
  return { entries: chain.entries, records, root: chain.hash, findings: chain.findings }
}
