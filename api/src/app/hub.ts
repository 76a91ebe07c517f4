import { Command, CommanderError } from 'commander'
import { auditCommand } from '../cli/audit.command'
import { comparisonCommand } from '../cli/comparison.command'
import { divisionsCommand } from '../cli/divisions.command'
import { exportCommand } from '../cli/export.command'
import { importCommand } from '../cli/import.command'
import { personCommand } from '../cli/person.command'
import { planCommand } from '../cli/plan.command'
import { rebuildCommand } from '../cli/rebuild.command'
import { sampleCommand } from '../cli/sample.command'
import { tokenCommand } from '../cli/token.command'
import { tourCommand } from '../cli/tour.command'
import { verifyCommand } from '../cli/verify.command'
import { bootErrorWords } from './boot-errors'
import { type Config, readConfig } from './config'
import { migrateCommand } from './migrate.command'
import { openHub } from './open-hub'
import { datasets, ledgerDatasets } from './registry'
import { schemaCommand } from './schema.command'
import { settingsCommand } from './settings.command'
import { apiCommand, prepareCommand, startCommand } from './start.command'
import { version } from './version'

/** What a verb answers to the shell. */
export const EXIT = { ok: 0, refused: 1, wrongUsage: 2 } as const

const withAll = (command: Command): Command[] => [command, ...command.commands.flatMap(withAll)]

/** The `hub` command with every verb. Settings are read when a verb runs, so that `--help` works with broken ones. */
export function hubProgram(config: () => Config = readConfig): Command {
  const open = () => openHub(config())
  const program = new Command('hub')
    .description('田野数据中枢 · the Tianye hub')
    .version(version)
    .addCommand(startCommand(config, openHub))
    .addCommand(apiCommand(config, openHub))
    .addCommand(prepareCommand(config, openHub))
    .addCommand(migrateCommand(open))
    .addCommand(schemaCommand())
    .addCommand(settingsCommand())
    .addCommand(divisionsCommand(open))
    .addCommand(sampleCommand(open, datasets))
    .addCommand(importCommand(open, datasets))
    .addCommand(exportCommand(open, datasets))
    .addCommand(verifyCommand(open, ledgerDatasets))
    .addCommand(rebuildCommand(open, ledgerDatasets))
    .addCommand(auditCommand(open, config))
    .addCommand(personCommand(open))
    .addCommand(tokenCommand(open))
    .addCommand(tourCommand(open, datasets))
    .addCommand(planCommand())
    .addCommand(comparisonCommand())
  for (const command of withAll(program))
    command.exitOverride().showHelpAfterError('(--help 查看用法 · shows the usage)')
  return program
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.wrongUsage
  const known = { host: '', port: 0, dataDir: '', ...settingsIfRight() }
  const words = bootErrorWords(error, known)
  console.error(words ? `${words.zh}\n${words.en}` : error)
  return EXIT.refused
}

function settingsIfRight(): Partial<Config> {
  try {
    return readConfig()
  } catch {
    return {} // They are the fault that is being reported.
  }
}

/** Runs one verb; answers the exit code. */
export async function runHub(argv: readonly string[]): Promise<number> {
  try {
    await hubProgram().parseAsync([...argv])
    return Number(process.exitCode ?? EXIT.ok)
  } catch (error) {
    return exitCodeOf(error)
  }
}
