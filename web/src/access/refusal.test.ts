import { fieldOf, refusalOf, secretOf, textOf, typed } from './refusal'

const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return form
}

describe('the field that a refusal speaks of', () => {
  it.each([
    ['PASSWORD_TOO_SHORT', ['current', 'next', 'again'], 'next'],
    ['PASSWORD_WRONG', ['current', 'next', 'again'], 'current'],
    ['LOGIN_TAKEN', ['login', 'name'], 'login'],
    ['SECOND_FACTOR_CODE_WRONG', ['code'], 'code'],
    ['TOKEN_DAYS_INVALID', ['name', 'days'], 'days'],
    ['LOGIN_TAKEN', ['name'], null],
    ['LAST_ADMINISTRATOR', ['login', 'name'], null],
    [null, ['login'], null],
  ])('%s among %j: %s', (code, names, field) => {
    expect(fieldOf({ code, facts: {} }, names)).toBe(field)
  })

  it('is the one that the facts name, where the form has it', () => {
    expect(fieldOf({ code: 'TEXT_TOO_LONG', facts: { field: 'unit' } }, ['unit', 'name'])).toBe('unit')
    expect(fieldOf({ code: 'TEXT_TOO_LONG', facts: { field: 'elsewhere' } }, ['unit'])).toBeNull()
  })
})

it('a refusal keeps what was typed, and no secret', () => {
  const form = formOf({ login: 'wang', password: 'secret words', again: 'secret words', $ACTION_ID: 'x' })
  const problem = { kind: 'REFUSED', detail: '太短。', code: 'PASSWORD_TOO_SHORT', facts: {} } as const
  expect(refusalOf(problem, form, '没有回应')).toEqual({
    said: null,
    isRefused: true,
    issues: { password: '太短。' },
    values: { login: 'wang' },
    told: null,
  })
})

it('an API that does not answer is told of in words', () => {
  const problem = { kind: 'UNREACHABLE', detail: null, code: null, facts: {} } as const
  expect(refusalOf(problem, formOf({ login: 'wang' }), '没有回应')).toMatchObject({ said: '没有回应', isRefused: true })
})

it('blanks around a text do not count; in a password they do', () => {
  const form = formOf({ login: ' wang ', password: ' a b ' })
  expect([textOf(form, 'login'), textOf(form, 'missing'), secretOf(form, 'password')]).toEqual(['wang', '', ' a b '])
  expect(typed(form)).toEqual({ login: ' wang ' })
})
