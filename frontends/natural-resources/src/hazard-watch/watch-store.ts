import type { Noted, Round } from './watch.rules.ts'

const roundKey = 'last'

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The phone keeps nothing'))
  })
}

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('hazard-watch', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('round')
      request.result.createObjectStore('records', { keyPath: 'clientKey' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The phone keeps nothing'))
  })
  return opened
}

/** Writes and answers only when the phone's disk has it. */
async function write(name: 'round' | 'records', change: (store: IDBObjectStore) => void): Promise<void> {
  const database = await open()
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The phone keeps nothing'))
    change(transaction.objectStore(name))
  })
}

/** What was noted outlives reload, crash and sign-out: it is no draft but somebody's observation. */
export const keepRecord = (record: Noted): Promise<void> => write('records', (store) => store.put(record))

export const dropRecord = ({ clientKey }: Noted): Promise<void> => write('records', (store) => store.delete(clientKey))

export const keepRound = (round: Round): Promise<void> => write('round', (store) => store.put(round, roundKey))

export async function readRecords(): Promise<Noted[]> {
  const database = await open()
  return answerOf(database.transaction('records').objectStore('records').getAll() as IDBRequest<Noted[]>)
}

export async function readRound(): Promise<Round | undefined> {
  const database = await open()
  return answerOf(database.transaction('round').objectStore('round').get(roundKey) as IDBRequest<Round | undefined>)
}
