import { z } from 'zod'
import { DomainError } from '../../common/domain-error'
import { placeLevelWords } from '../../division/place-level'
import { statisticWords, weightWords } from '../../measure/measure-enums'
import { villageScopeWords } from '../../measure/village-scope'
import { obligationStatusWords } from '../../plan/obligation-status'

const oneOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(words) as [Key, ...Key[]])

const text = z.string().min(1).max(80)

/** Parameters of the files: those of the pages that offer them. What is absent takes the page's default. */
const fileQuery = z.object({
  lang: z.enum(['zh', 'en']).default('zh'),
  metric: text.optional(),
  period: text.optional(),
  against: text.optional(),
  stat: oneOf(statisticWords).optional(),
  quantile: z.coerce.number().min(0).max(1).optional(),
  weight: oneOf(weightWords).optional(),
  scope: oneOf(villageScopeWords).default('ALL'),
  level: oneOf(placeLevelWords).optional(),
  list: text.optional(),
  within: text.optional(),
  order: z.enum(['VALUE', 'CHANGE']).default('VALUE'),
  direction: z.enum(['ASC', 'DESC']).optional(),
  by: z.enum(['TOTAL', 'D1', 'D2', 'D3', 'D4', 'D5']).default('TOTAL'),
  place: text.optional(),
  on: text.optional(),
  dueBefore: text.optional(),
  requirement: text.optional(),
  status: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(oneOf(obligationStatusWords)))
    .optional(),
  version: text.optional(),
})

export type FileQuery = z.output<typeof fileQuery>

/** Reads the parameters of a file. Refuses with `PARAMETER_WRONG`, naming the first that is. */
export function readFileQuery(given: Readonly<Record<string, unknown>>): FileQuery {
  const read = fileQuery.safeParse(given)
  if (read.success) return read.data
  const name = String(read.error.issues[0]?.path[0] ?? '')
  throw new DomainError(
    'PARAMETER_WRONG',
    {
      zh: `参数 ${name}=“${String(given[name])}”无法识别。`,
      en: `The parameter ${name}="${String(given[name])}" is not understood.`,
    },
    { parameter: name },
  )
}
