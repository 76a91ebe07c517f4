import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DomainError } from '../common/domain-error'
import { type PlanFault, PlanInvalid } from './plan-fault'
import type { Plan } from './plan-model'
import { tryReadPlan } from './read-plan'

const FOLDER = join('schema', 'plan')

/** The project's folder of plans, wherever the program was built to. Refuses with `PLANS_MISSING`. */
export function shippedPlansFolder(from = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, FOLDER))) return join(folder, FOLDER)
    if (folder === dirname(folder)) throw plansMissing(FOLDER)
  }
}

/** Folders of versions: a version is a folder that holds a `plan.yaml`. */
export function planFolders(root: string): string[] {
  const names = existsSync(root) ? readdirSync(root).toSorted() : []
  return names.map((name) => join(root, name)).filter((folder) => existsSync(join(folder, 'plan.yaml')))
}

/**
 * Every version of the plan under a folder by its key, the one that came into force first in front. Throws one
 * `PLAN_INVALID` with the faults of all of them, or `PLANS_MISSING` when there is none.
 */
export function readPlans(root: string = shippedPlansFolder()): Map<string, Plan> {
  const faults: PlanFault[] = []
  const plans: Plan[] = []
  for (const folder of planFolders(root)) {
    const answer = tryReadPlan(folder)
    faults.push(...answer.faults)
    if (answer.plan) plans.push(answer.plan)
  }
  if (faults.length > 0) throw new PlanInvalid(faults)
  if (plans.length === 0) throw plansMissing(root)
  const byDay = plans.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1))
  return new Map(byDay.map((plan) => [plan.key, plan]))
}

/** The newest version that is in force on a day; before the first came into force the first. */
export function planInForce(plans: ReadonlyMap<string, Plan>, onDay: string): Plan | undefined {
  const byDay = [...plans.values()].toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1))
  return byDay.findLast(({ inForceFrom }) => inForceFrom <= onDay) ?? byDay[0]
}

const plansMissing = (folder: string): DomainError =>
  new DomainError(
    'PLANS_MISSING',
    {
      zh: `${folder} 中没有方案。每个版本是其中一个文件夹，内有 plan.yaml。`,
      en: `There is no plan in ${folder}. Each version is a folder in it that holds a plan.yaml.`,
    },
    { folder },
  )
