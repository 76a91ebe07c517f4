import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { settingsPage } from './settings-table'
import { projectFolder } from './version'

/** `hub settings`: writes the documentation of the settings. */
export function settingsCommand(): Command {
  return new Command('settings')
    .description('写出 docs/settings.md · write docs/settings.md')
    .action(() => writeFileSync(join(projectFolder, 'docs/settings.md'), settingsPage()))
}
