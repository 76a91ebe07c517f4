import { Command } from 'commander'
import pino, { type Logger } from 'pino'
import { firstLink } from '../access/link/first-link'
import type { Database } from '../db/database'
import type { Config } from './config'
import { firstRun } from './first-run'
import { requireLoopback, signInsOf } from './sign-in-settings'
import type { RunningApi } from './start-api'
import { startWeb } from './start-web'
import { version } from './version'

type Open = (config: Config) => Promise<Database>

async function startApiOf(config: Config, db: Database, log: Logger): Promise<RunningApi> {
  // The schema is the largest part of the program: verbs that need none do not load it.
  const { startApi } = await import('./start-api.js')
  requireLoopback(config)
  const { apiHost: host, apiPort: port, mapReviewNumber = null } = config
  return startApi({ ...config, host, port, mapReviewNumber, version, signIns: signInsOf(config) }, db, log)
}

/** Resolves on Ctrl-C or SIGTERM. A second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })
}

/** `hub start`: the API and the pages; on the first start divisions and the labelled sample. */
export function startCommand(config: () => Config, open: Open): Command {
  return new Command('start')
    .description(
      '启动网页与数据接口；首次启动载入区划和样例数据 · start pages and API; the first start loads the sample',
    )
    .option('--no-sample', '首次启动不载入样例数据 · load no sample data on the first start')
    .action(async ({ sample }: { sample: boolean }) => {
      const stopping = stopSignal()
      const settings = config()
      const db = await open(settings)
      try {
        await firstRun(db, sample)
        await serve(settings, db, stopping)
      } finally {
        await db.close()
      }
    })
}

async function serve(config: Config, db: Database, stopping: Promise<void>): Promise<void> {
  const api = await startApiOf(config, db, pino({ level: config.logLevel }, process.stderr))
  try {
    const web = await startWeb(config, api.url)
    console.log(`田野 Tianye  ${web.url}\n数据接口 API  ${web.url}/graphql\n按 Ctrl-C 停止 · Ctrl-C stops`)
    await printFirstLink(config, db, web.url)
    const reason = await Promise.race([stopping, web.ended])
    await web.close()
    // The pages ended by themselves: what they wrote stands above, and the exit code tells.
    if (reason !== undefined) process.exitCode = 1
  } finally {
    await api.close()
  }
}

/** Where people sign in and nobody can yet: how the first administrator does. Printed at each start until it is used. */
async function printFirstLink({ signIn }: Config, db: Database, url: string): Promise<void> {
  const link = signIn === 'required' ? await firstLink(db) : null
  if (link) console.log(`设立首位管理员（一次性链接）First administrator, once:\n  ${url}${link.path}`)
}

/** `hub prepare`: what a first start does before it serves. Done already: nothing. */
export function prepareCommand(config: () => Config, open: Open): Command {
  return new Command('prepare')
    .description('建表并载入区划和样例数据，不启动服务 · make tables, load divisions and the sample, serve nothing')
    .option('--no-sample', '不载入样例数据 · load no sample data')
    .action(async ({ sample }: { sample: boolean }) => {
      const db = await open(config())
      await firstRun(db, sample).finally(() => db.close())
    })
}

/** `hub api`: the API alone, for installations where pages and API run apart. */
export function apiCommand(config: () => Config, open: Open): Command {
  return new Command('api')
    .description('只启动数据接口(API_HOST、API_PORT) · start the API alone, on API_HOST and API_PORT')
    .action(async () => {
      const stopping = stopSignal()
      const settings = config()
      const db = await open(settings)
      try {
        const api = await startApiOf(settings, db, pino({ level: settings.logLevel }, process.stderr))
        console.log(`数据接口 API  ${api.url}/graphql`)
        await printFirstLink(settings, db, '<网页地址 address of the pages>')
        await stopping
        await api.close()
      } finally {
        await db.close()
      }
    })
}
