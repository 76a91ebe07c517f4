import '../app/registry'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { allMeasures } from '../measure/metric'
import { PlanDocument } from './plan-document'
import { describeFault, type PlanFault, PlanInvalid } from './plan-fault'
import { metricsOf } from './plan-words'
import { readPlan, tryReadPlan } from './read-plan'
import { planInForce, readPlans, shippedPlansFolder } from './read-plans'

const BAD = join(__dirname, '../../test/fixtures/bad-plan')
const YANTAI = join(shippedPlansFolder(), 'yantai-2021')

describe('the plan of Yantai', () => {
  const plan = readPlan(YANTAI)

  test('has every requirement once, in order', () => {
    const expected = Array.from({ length: 74 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`)
    expect(plan.requirements.map(({ id }) => id)).toEqual(expected)
  })

  test('weighs the indicators of each dimension to 100', () => {
    for (const { key } of plan.dimensions) {
      const own = plan.indicators.filter(({ dimension }) => dimension === key)
      expect([key, own.reduce((sum, { weight }) => sum + weight, 0)]).toEqual([key, 100])
    }
    expect(plan.dimensions.map(({ key, weight }) => `${key} ${weight}`)).toEqual([
      'D1 20',
      'D2 20',
      'D3 20',
      'D4 20',
      'D5 20',
    ])
  })

  test('has the six, seven, six, six and four indicators', () => {
    const counts = plan.dimensions.map(({ key }) => plan.indicators.filter(({ dimension }) => dimension === key).length)
    expect(counts).toEqual([6, 7, 6, 6, 4])
    expect(plan.indicators.filter(({ weight }) => weight === 0).map(({ code }) => code)).toEqual(['operatingShare'])
  })

  test('has the bounds of the clauses in shown units', () => {
    const checkOf = (id: string) => plan.requirements.find((requirement) => requirement.id === id)?.check
    expect(checkOf('R27')).toEqual({ kind: 'DUE_YEARS', metric: 'collectiveIncomeGain', bound: { atLeast: 30_000 } })
    expect(checkOf('R28')).toEqual({ kind: 'STABLE', metric: 'collectiveIncome', bound: { atLeast: 100_000 } })
    expect(checkOf('R12')).toEqual({ kind: 'EVENT', event: 'RECTIFICATION_ACCEPTED', withinMonths: 12 })
    expect(checkOf('R22')).toEqual({ kind: 'EVENT', event: 'PARTY_LED_COOPERATIVE_REGISTERED', withinMonths: 6 })
    expect(checkOf('R13')).toMatchObject({ metric: 'starRating', bound: { atLeast: 4 }, withinMonths: 24 })
    expect(checkOf('R20')).toMatchObject({ kind: 'PERIODIC', bound: { atMost: 0 } })
  })

  test('marks what is generally or in principle as soft', () => {
    const soft = plan.requirements.filter(({ hard }) => !hard).map(({ id }) => id)
    expect(soft).toEqual(['R04', 'R08', 'R10', 'R25', 'R35', 'R42', 'R61', 'R65', 'R66', 'R67'])
  })

  test('holds the corrected wording', () => {
    const texts = JSON.stringify(plan)
    expect(texts).not.toMatch(/明显全部|整体全部|不停|在全部群众/)
    expect(texts.match(/全部入户走访/g)?.length).toBeGreaterThan(0)
  })

  test('scores or checks every measure that names a requirement of it', () => {
    const used = new Set([
      ...plan.indicators.flatMap(({ score }) => metricsOf(score)),
      ...plan.requirements.flatMap(({ check }) => (check && 'metric' in check ? [check.metric] : [])),
      ...plan.requirements.flatMap(({ check }) =>
        check?.kind === 'RISING' && check.onlyWhereBaseline ? [check.onlyWhereBaseline.metric] : [],
      ),
    ])
    const unused = allMeasures().filter(({ key, plan: asked }) => asked && !used.has(key))
    // Completed projects are counted by posting year from their days, and operating income only stands beside the total.
    const elsewhere = ['operatingIncome', 'livelihoodProjectsCompleted', 'supported', 'posted', 'inCluster']
    expect(unused.map(({ key }) => key).filter((key) => !elsewhere.includes(key))).toEqual([])
  })

  test('reads to the same plan each time', () => {
    expect(JSON.stringify(readPlan(YANTAI))).toBe(JSON.stringify(plan))
  })
})

/** The mistakes that a fixture marks at the ends of its lines. */
function marked(folder: string, file: string): { line: number; path: string; words: string }[] {
  return readFileSync(join(BAD, folder, file), 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      const [, path, words] = /# fault: (.*?) ?\| (.*)$/.exec(text) ?? []
      return path === undefined || words === undefined ? [] : [{ line: at + 1, path, words }]
    })
}

const faultsIn = (faults: readonly PlanFault[], file: string) => faults.filter((fault) => fault.file === file)

describe('a plan with mistakes', () => {
  const cases = [
    ['spring-2030', 'plan.yaml', 12],
    ['spring-2030', 'clauses.yaml', 2],
    ['spring-2030', 'requirements.yaml', 10],
    ['spring-2030', 'indicators.yaml', 4],
    ['winter-2031', 'indicators.yaml', 5],
  ] as const

  test.each(cases)('%s/%s: each fault stands on its line', (folder, file, least) => {
    const faults = faultsIn(tryReadPlan(join(BAD, folder)).faults, `${folder}/${file}`)
    const expected = marked(folder, file)
    expect(expected.length).toBeGreaterThanOrEqual(least)
    expect(faults.map(({ line, path }) => `${line} ${path}`)).toEqual(expected.map((one) => `${one.line} ${one.path}`))
    expected.forEach(({ words }, at) => {
      expect(describeFault(faults[at] as PlanFault, 'zh')).toContain(words)
    })
  })

  test('a file that is no YAML, one that is missing, and one that is never read are told with the rest', () => {
    const { plan, faults } = tryReadPlan(join(BAD, 'winter-2031'))
    expect(plan).toBeNull()
    const [broken] = faultsIn(faults, 'winter-2031/clauses.yaml')
    expect(broken?.words.zh).toContain('不是正确的YAML')
    expect([3, 4]).toContain(broken?.line)
    expect(faultsIn(faults, 'winter-2031/requirements.yaml').map(({ words }) => words.en)).toEqual([
      'The file is missing',
    ])
    expect(faultsIn(faults, 'winter-2031/requirement.yaml')).toHaveLength(1)
  })

  test('nothing is held against a file that another one could not be read for', () => {
    const { faults } = tryReadPlan(join(BAD, 'winter-2031'))
    expect(faults.filter(({ path }) => path === 'indicators[0].requirements[0]')).toEqual([])
  })

  test('all versions are refused at once, in both languages, with file and line', () => {
    const refused = (() => {
      try {
        return readPlans(BAD)
      } catch (error) {
        return error
      }
    })()
    expect(refused).toBeInstanceOf(PlanInvalid)
    const { code, words, faults } = refused as PlanInvalid
    expect(code).toBe('PLAN_INVALID')
    expect(new Set(faults.map(({ file }) => file.split('/')[0]))).toEqual(new Set(['spring-2030', 'winter-2031']))
    expect(words.zh).toContain('spring-2030/requirements.yaml:24 requirements[2].check.metric = starRatings：')
    expect(words.en).toContain('There is no such metric; is "starRating" meant?')
    expect(words.en).not.toMatch(/undefined|\[object/)
  })
})

describe('versions', () => {
  test('a folder without any is refused', () => {
    expect(() => readPlans(join(BAD, 'spring-2030'))).toThrow('没有方案')
  })

  test('the one in force is the newest that has begun, else the first', () => {
    const plan = readPlan(YANTAI)
    const later = { ...plan, key: 'later', inForceFrom: '2024-01-01' }
    const plans = new Map([later, plan].map((one) => [one.key, one]))
    expect(planInForce(plans, '2020-01-01')?.key).toBe('yantai-2021')
    expect(planInForce(plans, '2023-12-31')?.key).toBe('yantai-2021')
    expect(planInForce(plans, '2024-01-01')?.key).toBe('later')
    expect(planInForce(new Map(), '2024-01-01')).toBeUndefined()
  })
})

describe('lines', () => {
  const text = readFileSync(join(YANTAI, 'indicators.yaml'), 'utf8')

  /** Every place of a document with the line that the text itself shows it on. */
  function places(): { path: (string | number)[]; line: number }[] {
    const found: { path: (string | number)[]; line: number }[] = []
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
    visit(parseDocument(text), {
      Pair(_key, pair, ancestors) {
        if (!isScalar(pair.key)) return
        const path = [...ancestors, pair].flatMap((node, at, all): (string | number)[] => {
          const inside = all[at + 1]
          if (isSeq(node)) return [node.items.indexOf(inside as never)]
          if (isMap(node) && inside && 'key' in inside && isScalar(inside.key)) return [String(inside.key.value)]
          return []
        })
        found.push({ path, line: lineAt(pair.key.range?.[0] ?? 0) })
      },
    })
    return found
  }

  test('every key of a file is found on its line', () => {
    const document = new PlanDocument('f', text)
    const all = places()
    expect(all.length).toBeGreaterThan(300)
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ path, line }) => {
        expect(document.fault(path, { zh: '', en: '' }).line).toBe(line)
        // What is missing below stands on the line of what it is missing in.
        expect(document.fault([...path, 'nothing', 3], { zh: '', en: '' }).line).toBe(line)
      }),
      { numRuns: 300, seed: 42 },
    )
  })
})
