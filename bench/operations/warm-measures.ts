import { send } from '../load/post'
import { dataOf } from './saved-operation'

/** Ten measures that are told by year; `operatingShare` is a rate. */
const MEASURES = [
  ...['collectiveIncome', 'operatingIncome', 'subsidyIncome', 'collectiveIncomeGain', 'operatingShare'],
  ...['residentIncome', 'starRating', 'cooperatives', 'specialtyIndustries', 'livelihoodProjectsCompleted'],
]
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024]

/** Asks for ten measures in six years, so that their columns are in memory. */
export async function warmMeasures(url: string, place: string): Promise<void> {
  for (const metric of MEASURES) {
    const fields = YEARS.map((year) => `y${year}: figure(metric: ${metric}, period: "${year}") { reported state }`)
    const query = `query Warm($place: ID!) { place(code: $place) { ${fields.join(' ')} } }`
    dataOf(metric, await send(`${url}/graphql`, JSON.stringify({ query, variables: { place } })))
  }
}
