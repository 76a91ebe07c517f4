import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import { checkPlanParts } from './check-plan-parts'
import { PlanDocument } from './plan-document'
import { type PlanFault, PlanInvalid } from './plan-fault'
import { clausesFile, indicatorsFile, planFile, requirementsFile } from './plan-file.schema'
import type { Plan } from './plan-model'
import { type PlanDocuments, partsOf } from './plan-parts'
import { faultsOf } from './schema-fault'

const FILES = ['plan', 'clauses', 'requirements', 'indicators'] as const

/**
 * Reads a version of the plan from its folder. Throws one `PLAN_INVALID` with every fault of all files, each with file
 * and line. Measures must be declared before (`useMeasures`): metrics are asked for among them.
 */
export function readPlan(folder: string): Plan {
  const { plan, faults } = tryReadPlan(folder)
  if (!plan) throw new PlanInvalid(faults)
  return plan
}

/** As `readPlan`, answering the faults instead of throwing them; the plan is null when there are any. */
export function tryReadPlan(folder: string): { plan: Plan | null; faults: PlanFault[] } {
  const name = basename(resolve(folder))
  const faults: PlanFault[] = strangeFiles(folder, name)
  const open = (part: string): PlanDocument | null => {
    const [path, file] = [join(folder, `${part}.yaml`), `${name}/${part}.yaml`]
    if (!existsSync(path)) {
      const words = { zh: '缺少这个文件', en: 'The file is missing' }
      faults.push({ file, line: 1, path: '', value: null, words })
      return null
    }
    const document = new PlanDocument(file, readFileSync(path, 'utf8'))
    faults.push(...document.syntaxFaults)
    return document.syntaxFaults.length === 0 ? document : null
  }
  const documents: PlanDocuments = {
    plan: open('plan'),
    clauses: open('clauses'),
    requirements: open('requirements'),
    indicators: open('indicators'),
  }
  const read = <Schema extends z.ZodType>(document: PlanDocument | null, schema: Schema): z.output<Schema> | null => {
    const answer = document && schema.safeParse(document.raw, { reportInput: true })
    if (document && answer && !answer.success) faults.push(...faultsOf(document, answer.error.issues))
    return answer?.success ? answer.data : null
  }
  const head = read(documents.plan, planFile)
  const lists = {
    ...read(documents.clauses, clausesFile),
    ...read(documents.requirements, requirementsFile),
    ...read(documents.indicators, indicatorsFile),
  }
  faults.push(...keyFaults(documents, name), ...checkPlanParts(partsOf(documents)))
  if (faults.length > 0 || !head) return { plan: null, faults: inOrder(faults) }
  const rounds = head.rounds.toSorted((one, other) => (one.startOn < other.startOn ? -1 : 1))
  return { plan: { ...head, rounds, ...lists } as Plan, faults }
}

/** A file that is never read is most likely a misspelt one. */
function strangeFiles(folder: string, name: string): PlanFault[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file) && !FILES.some((part) => file === `${part}.yaml`))
    .map((file) => ({
      file: `${name}/${file}`,
      line: 1,
      path: '',
      value: null,
      words: {
        zh: `不读取这个文件；方案由 ${FILES.map((part) => `${part}.yaml`).join('、')} 组成`,
        en: `This file is not read; a plan is made of ${FILES.map((part) => `${part}.yaml`).join(', ')}`,
      },
    }))
}

/** Scores name a version by its key, and its folder is found by it. */
function keyFaults({ plan }: PlanDocuments, name: string): PlanFault[] {
  const key = (plan?.raw as { key?: unknown } | null)?.key
  if (!plan || typeof key !== 'string' || key === name) return []
  return [
    plan.fault(['key'], {
      zh: `应与所在文件夹同名：${name}`,
      en: `It must be the name of its folder: ${name}`,
    }),
  ]
}

function inOrder(faults: readonly PlanFault[]): PlanFault[] {
  const rank = ({ file }: PlanFault) => FILES.findIndex((part) => file.endsWith(`/${part}.yaml`))
  return faults.toSorted((one, other) => rank(one) - rank(other) || one.line - other.line)
}
