import '../app/registry'
import { readPlans } from './read-plans'
import { scoreRule } from './score-rule'

const [plan] = readPlans().values()
const ruleOf = (code: string) => {
  const indicator = plan?.indicators.find((one) => one.code === code)
  if (!indicator) throw new Error(`no indicator ${code}`)
  return scoreRule(indicator.score)
}

describe('the rule of a score in a sentence', () => {
  it.each([
    [
      'collectiveIncome',
      '0万元得0分，10万元得100分，中间按比例',
      '0 points at 0 yuan, 100 at 100,000 yuan, in proportion between',
    ],
    ['starRating', '1星得0分，4星得100分，中间按比例', '0 points at 1 stars, 100 at 4 stars, in proportion between'],
    ['visitCoverage', '0%得0分，100%得100分，中间按比例', '0 points at 0%, 100 at 100%, in proportion between'],
    ['membersDeveloped', '达到1人得100分，否则0分', '100 points for at least 1 persons, else 0'],
    ['serviceCentre', '为“是”得100分，否则0分', '100 points for yes, else 0'],
    ['guaranteeIssues', '为0个得100分，否则0分', '100 points for 0, else 0'],
  ])('%s carries its unit', (code, zh, en) => {
    expect(ruleOf(code)).toEqual({ zh, en })
  })

  it('tells a gain of percents in percentage points and what is full in percent', () => {
    expect(ruleOf('satisfactionGain').zh).toBe(
      '比基期增加0个百分点得0分，增加5个百分点得100分；基期已达95%且未下降得100分',
    )
  })
})
