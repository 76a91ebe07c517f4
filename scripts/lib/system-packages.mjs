import { existsSync } from 'node:fs'
import { mustStep, run } from './run.mjs'

/** What the tests need besides npm's packages, by Debian's names. */
const NEEDED = [
  { package: 'mariadb-server', isThere: () => isCommand('mariadbd') },
  { package: 'chromium', isThere: () => isCommand('chromium') },
  { package: 'fonts-noto-cjk', isThere: () => hasChineseFont() },
]

const isCommand = (name) =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin'].some((folder) => existsSync(`${folder}/${name}`))

async function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true
  const { code, output } = await run('fc-list', [':lang=zh'])
  return code === 0 && output.trim() !== ''
}

/** Names of the packages that are missing. */
async function missingPackages() {
  const found = await Promise.all(NEEDED.map(({ isThere }) => isThere()))
  return NEEDED.filter((_, index) => !found[index]).map((each) => each.package)
}

/** Installs what is missing as root on Debian; anywhere else says what to install and ends. */
export async function ensureSystemPackages() {
  const missing = await missingPackages()
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) {
    const command = `sudo apt-get install --no-install-recommends ${missing.join(' ')}`
    console.error(`测试需要先安装：${missing.join('、')}。Debian/Ubuntu：${command}`)
    console.error(`The tests need: ${missing.join(', ')}. On Debian or Ubuntu: ${command}`)
    process.exit(1)
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await mustStep('更新软件目录 Updating the package list', () => run('apt-get', ['update', '-q'], { env }))
  await mustStep(`安装 Installing ${missing.join(' ')}`, () =>
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], { env }),
  )
}
