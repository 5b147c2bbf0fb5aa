import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { root } from './places.mjs'

const running = new Set()
let ending = null

// npm hands its settings down to what it runs; its headers, prefix and lifecycle names would mislead pnpm and every build below.
// Where packages come from is the user's own business and stays.
const kept = /^npm_config_(registry|.*proxy|cafile|ca|strict_ssl)$/i

/** The environment as the user's shell had it, before npm added its own. */
export function cleanEnvironment(more = {}) {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name))
  return { ...Object.fromEntries(entries), ...more }
}

// Linux ends a program on this leash even when its parent was killed outright.
const setpriv = '/usr/bin/setpriv'

/** Starts a program that ends with this one; `onStart` hears its process id. */
function launch(command, args, { env, cwd = root, quiet = false, leashed = false, onStart } = {}) {
  const [program, ...rest] =
    leashed && existsSync(setpriv) ? [setpriv, '--pdeathsig', 'TERM', command, ...args] : [command, ...args]
  const child = spawn(program, rest, {
    cwd,
    env: env ?? cleanEnvironment(),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  running.add(child)
  if (child.pid) onStart?.(child.pid)
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const done = new Promise((resolve) => {
    child.on('error', (error) => {
      running.delete(child)
      resolve({ code: 127, output, error })
    })
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), output })
    })
  })
  return { child, done }
}

/** Runs a program to its end. */
export function run(command, args, options) {
  if (ending) return new Promise(() => {})
  return launch(command, args, options).done
}

/** From now on a signal to this process reaches its children, and this process leaves after them; so it does when its parent is gone. */
export function passSignalsOn() {
  let since = 0
  const end = (signal) => {
    // One Ctrl-C may arrive twice, from the terminal and from npm; a second one that a person sends means "now".
    const again = ending !== null
    if (again && Date.now() - since < 1500) return
    since = Date.now()
    ending = signal
    const code = 128 + constants.signals[signal]
    if (running.size === 0) process.exit(code)
    for (const child of running) {
      // The terminal has sent Ctrl-C to the whole group already.
      if (again || signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(again ? 'SIGKILL' : signal)
      child.once('close', () => running.size === 0 && process.exit(code))
    }
    setTimeout(() => {
      for (const child of running) child.kill('SIGKILL')
      process.exit(code)
    }, 20_000).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))
  // Whoever kills npm outright leaves this process no signal, only another parent.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && ending === null && end('SIGTERM'), 500)
  watch.unref()
}
