import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './child.mjs'
import { giveUp, timed } from './progress.mjs'

const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin']
const has = (program) => folders.some((folder) => existsSync(path.join(folder, program)))

function drawsChinese() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim()) || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}

// What the tests need beyond npm's packages, and the Debian packages that bring it.
const parts = [
  {
    what: 'MariaDB',
    there: () => has('mariadbd') && has('mariadb-install-db') && has('mariadb'),
    from: ['mariadb-server-core', 'mariadb-client-core'],
  },
  {
    what: 'Chromium',
    there: () => Boolean(process.env.CHROMIUM) || has('chromium') || has('google-chrome'),
    from: ['chromium'],
  },
  { what: 'Chinese fonts', there: drawsChinese, from: ['fonts-noto-cjk'] },
]

/** Sees to MariaDB, Chromium and Chinese fonts: installs what is missing where it may, else says what to install. */
export async function prepareMachine() {
  const missing = parts.filter((part) => !part.there())
  if (missing.length === 0) return
  const names = missing.map((part) => part.what).join(', ')
  const install = ['install', '-y', '--no-install-recommends', ...missing.flatMap((part) => part.from)]
  const byHand = `Install it with: sudo apt-get update && sudo apt-get ${install.join(' ')}`
  if (process.getuid?.() !== 0 || !has('apt-get')) giveUp(`The tests need ${names}.`, byHand)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const quickly = ['-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300', '-q']
  await timed(`installing ${names}`, async () => {
    // An installation that was cut off before leaves dpkg refusing every other until it has been ended.
    await run('dpkg', ['--configure', '-a'], options)
    for (const args of [['update'], ['install', '--fix-broken', '-y'], install]) {
      const { code } = await run('apt-get', [...quickly, ...args], options)
      if (code !== 0) giveUp(`apt-get ${args[0]} failed; its own words stand above.`, byHand)
    }
  })
  const still = missing.filter((part) => !part.there())
  if (still.length > 0) giveUp(`${still.map((part) => part.what).join(', ')} is still missing.`, byHand)
}
