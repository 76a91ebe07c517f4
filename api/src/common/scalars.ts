import { GraphQLScalarType, Kind } from 'graphql'
import { isDay } from './calendar'
import { DomainError } from './domain-error'
import { parsePeriod } from './period'

function readDay(given: unknown): string {
  if (typeof given === 'string' && isDay(given)) return given
  throw new DomainError(
    'DAY_INVALID',
    {
      zh: `日期“${String(given)}”无法识别，应写成 2024-03-31。`,
      en: `"${String(given)}" is not a day; write 2024-03-31.`,
    },
    { given: String(given) },
  )
}

const readPeriodKey = (given: unknown): string => parsePeriod(String(given)).key

function textScalar(name: string, description: string, read: (given: unknown) => string): GraphQLScalarType<string> {
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind),
  })
}

/** A day, `YYYY-MM-DD`, in the calendar of Asia/Shanghai. */
export const DateScalar = textScalar('Date', 'A day, `YYYY-MM-DD`, in the calendar of Asia/Shanghai.', readDay)

/** A calendar period by its key. */
export const PeriodKeyScalar = textScalar(
  'PeriodKey',
  'A calendar period: a year `2024`, a half-year `2024H1`, a quarter `2024Q3` or a month `2024-07`.',
  readPeriodKey,
)

function readInstant(given: unknown): string {
  const instant = new Date(String(given))
  if (!Number.isNaN(instant.getTime())) return instant.toISOString()
  throw new DomainError(
    'INSTANT_INVALID',
    {
      zh: `时刻“${String(given)}”无法识别，应写成 2024-03-31T08:00:00Z。`,
      en: `"${String(given)}" is not an instant; write 2024-03-31T08:00:00Z.`,
    },
    { given: String(given) },
  )
}

/** An instant, ISO 8601 in UTC. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant, ISO 8601 in UTC: `2024-03-31T00:00:00.000Z`.',
  readInstant,
)
