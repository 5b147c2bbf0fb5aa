import { appendFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './places.mjs'
import { say } from './progress.mjs'

const usual = path.join(root, '.boot.lock')

/** A process by number and birth: a number alone may since belong to somebody else. */
function nameOf(pid) {
  try {
    return `${pid}:${readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19]}`
  } catch {
    return `${pid}:`
  }
}

function lives(name) {
  const pid = Number(name.split(':')[0])
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return name.endsWith(':') || nameOf(pid) === name
}

function holders(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    return null
  }
}

function take(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${nameOf(process.pid)}\n`)
  try {
    // A link appears with its content or not at all, so nobody ever reads half a lock.
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Moves a dead lock out of the way; if a living one was caught in the same moment, it is put back. */
function clear(file) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8').split('\n').some(lives)) linkSync(aside, file)
  } catch {
    // Somebody else cleared it first.
  }
  rmSync(aside, { force: true })
}

/** One at a time over all processes: two starts at once must not install on top of each other, and a killed one must not block the next. */
export async function alone(work, file = usual) {
  let told = false
  while (!take(file)) {
    const names = holders(file)
    if (names === null) continue
    const alive = names.filter(lives)
    if (alive.length === 0) clear(file)
    else {
      if (!told) say(`another start is setting up this folder (process ${alive[0].split(':')[0]}); waiting for it`)
      told = true
      await sleep(250)
    }
  }
  const drop = () => rmSync(file, { force: true })
  process.once('exit', drop)
  try {
    // A child outlives its parent's kill -9 and goes on writing: the next start waits for it too.
    return await work((pid) => appendFileSync(file, `${nameOf(pid)}\n`))
  } finally {
    drop()
    process.removeListener('exit', drop)
  }
}
