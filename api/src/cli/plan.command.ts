import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { todayInShanghai } from '../common/calendar'
import { DomainError } from '../common/domain-error'
import { comparePlans, describeChange } from '../plan/compare-plans'
import { explainPlan } from '../plan/explain-plan'
import { PlanInvalid } from '../plan/plan-fault'
import type { Plan } from '../plan/plan-model'
import { readPlan } from '../plan/read-plan'
import { planFolders, planInForce, readPlans, shippedPlansFolder } from '../plan/read-plans'

interface CheckFlags {
  readonly against?: string
}

/** `hub plan`: the plan as data, checked and explained. */
export function planCommand(root: () => string = shippedPlansFolder): Command {
  return new Command('plan')
    .description('方案文件：检查、说明、比较 · files of the plan: check, explain, compare')
    .addCommand(checkCommand(root))
}

function checkCommand(root: () => string): Command {
  return new Command('check')
    .description(
      '检查并说明方案文件；与现行或指定版本比较 · check and explain a version; compare it with the one in force or another',
    )
    .argument('[folder]', '方案文件夹或版本，缺省为全部版本 · folder or key of a version; default: every version')
    .option('--against <key>', '与哪个版本比较，缺省为现行版本 · version to compare with; default: the one in force')
    .action((given: string | undefined, { against }: CheckFlags) => {
      const folders = given === undefined ? planFolders(root()) : [folderOf(root(), given)]
      if (given === undefined) readPlans(root()) // Every fault of every version, before anything is explained.
      for (const folder of folders) check(root(), folder, against)
    })
}

/** A folder, or the key of a version that comes with the project. */
function folderOf(root: string, given: string): string {
  if (existsSync(given)) return resolve(given)
  const shipped = planFolders(root).find((folder) => basename(folder) === given)
  if (shipped) return shipped
  const keys = planFolders(root).map((folder) => basename(folder))
  throw new DomainError(
    'PLAN_FOLDER_MISSING',
    {
      zh: `没有方案文件夹“${given}”，现有版本：${keys.join('、')}。`,
      en: `There is no plan folder "${given}"; versions are: ${keys.join(', ')}.`,
    },
    { given },
  )
}

function check(root: string, folder: string, against: string | undefined): void {
  const plan = readPlan(folder)
  for (const line of explainPlan(plan)) console.log(line)
  const other = otherPlan(root, folder, against)
  if (!other) {
    console.log('\n方案文件正确。 The plan files are right.')
    return
  }
  console.log(`\n与 ${other.key} 相比 Compared with ${other.key}`)
  const changes = comparePlans(other, plan)
  for (const change of changes) console.log(`  ${describeChange(change)}`)
  console.log(`  共 ${changes.length} 处不同。 ${changes.length} differences.`)
}

/** The version to compare with; nothing when it is the one that is being checked. */
function otherPlan(root: string, folder: string, against: string | undefined): Plan | undefined {
  if (against !== undefined) return readPlan(folderOf(root, against))
  const inForce = planInForceOf(root)
  return inForce && resolve(root, inForce.key) !== resolve(folder) ? inForce : undefined
}

/** The version in force today; nothing when the shipped ones cannot be read, which is no fault of the one checked. */
function planInForceOf(root: string): Plan | undefined {
  try {
    return planInForce(readPlans(root), todayInShanghai())
  } catch (error) {
    if (error instanceof PlanInvalid) return undefined
    throw error
  }
}
