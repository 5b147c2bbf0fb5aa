import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where this machine keeps a Chromium; `CHROMIUM` names another one. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM ?? '', ...places].find((file) => file && existsSync(file))
  if (!found) throw new Error('Chromium is not installed: apt-get install chromium fonts-noto-cjk')
  return found
}

const quiet = [
  // It opens our own pages only, and a container often has no sandbox to offer, to root least of all.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // A browser that looks for updates and accounts talks to hosts no test knows, and waits for them.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--lang=zh-CN',
  '--font-render-hinting=none',
]

/** A headless Chromium with a new, empty profile that is thrown away with it. It reaches this machine only. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const args = [...quiet, ...(options.args ?? [])]
  return chromium.launch({ executablePath: findChromium(), headless: true, ...options, args })
}
