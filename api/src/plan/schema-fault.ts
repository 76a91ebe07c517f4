import type { z } from 'zod'
import type { Words } from '../common/words'
import type { DocumentPath, PlanDocument } from './plan-document'
import type { PlanFault } from './plan-fault'
import { meantWords } from './plan-schema-parts'

type Issue = z.core.$ZodIssue

const EXPECTED: Readonly<Record<string, Words>> = {
  string: { zh: '文字（数字请加引号）', en: 'a text (a number in quotes)' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '若干键和值', en: 'keys with values' },
  record: { zh: '若干键和值', en: 'keys with values' },
}

/** What a schema refused, each on its line. */
export function faultsOf(document: PlanDocument, issues: readonly Issue[]): PlanFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path as DocumentPath
    if (issue.code !== 'unrecognized_keys') return [document.fault(path, wordsOf(issue))]
    const known = issue.message.split(' ')
    return issue.keys.map((key) => {
      const meant = meantWords(key, known)
      return document.fault([...path, key], {
        zh: `多余的键“${key}”${meant.zh}；可用的键：${known.join('、')}`,
        en: `Unknown key "${key}"${meant.en}; there are: ${known.join(', ')}`,
      })
    })
  })
}

function wordsOf(issue: Issue): Words {
  switch (issue.code) {
    case 'custom':
      return (issue.params as { words: Words }).words
    case 'invalid_type':
      return typeWords(issue)
    case 'invalid_value':
      return choiceWords(issue.input, issue.values)
    case 'invalid_union':
      return kindWords(issue)
    case 'too_small':
      return limitWords(issue.origin, issue.minimum, issue.inclusive === false ? '>' : '>=')
    case 'too_big':
      return limitWords(issue.origin, issue.maximum, issue.inclusive === false ? '<' : '<=')
    default:
      return { zh: `不正确：${issue.message}`, en: issue.message }
  }
}

function typeWords({ expected, input }: Extract<Issue, { code: 'invalid_type' }>): Words {
  const right = EXPECTED[expected] ?? { zh: expected, en: expected }
  if (input === undefined) return { zh: `缺少此项，应为${right.zh}`, en: `It is missing: write ${right.en}` }
  return { zh: `应为${right.zh}`, en: `Write ${right.en}` }
}

/** An object of no kind that there is: its `kind` is wrong or missing. */
function kindWords(issue: Extract<Issue, { code: 'invalid_union' }>): Words {
  const options = 'options' in issue ? (issue.options ?? []) : []
  const given = issue.input as Readonly<Record<string, unknown>> | undefined
  return choiceWords(given?.kind, options)
}

function choiceWords(given: unknown, options: readonly unknown[]): Words {
  const names = options.map(String)
  const meant = typeof given === 'string' ? meantWords(given, names) : { zh: '', en: '' }
  return { zh: `应为 ${names.join('、')} 之一${meant.zh}`, en: `Write one of ${names.join(', ')}${meant.en}` }
}

function limitWords(origin: string, limit: number | bigint, sign: string): Words {
  if (origin === 'string' && limit === 1 && sign === '>=') return { zh: '不能为空', en: 'It must not be empty' }
  if (origin === 'string') return { zh: `字数应 ${sign} ${limit}`, en: `Its length must be ${sign} ${limit}` }
  if (origin === 'array') return { zh: `项数应 ${sign} ${limit}`, en: `The number of entries must be ${sign} ${limit}` }
  return { zh: `应 ${sign} ${limit}`, en: `It must be ${sign} ${limit}` }
}
