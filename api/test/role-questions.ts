import type { Role } from '../src/access/roles'

/** Who may ask, said a second time and by hand: what the program holds is compared with it. */
export const READERS: readonly Role[] = [
  'CITY_LEADER',
  'ORGANISATION_DEPARTMENT',
  'REVITALIZATION_BUREAU',
  'AGRICULTURE_BUREAU',
  'TOWNSHIP_OFFICE',
  'FIRST_SECRETARY',
  'ANALYST',
]
const PEOPLE: readonly Role[] = ['ADMINISTRATOR']
const AUDITORS: readonly Role[] = ['AUDITOR']
const CLUSTER_EDITORS: readonly Role[] = ['ORGANISATION_DEPARTMENT', 'REVITALIZATION_BUREAU']
const TOUR_EDITORS: readonly Role[] = ['REVITALIZATION_BUREAU']

export interface RoleQuestion {
  /** Those who may ask it; ALL: everybody; SIGNED_IN: whoever is. */
  readonly who: readonly Role[] | 'ALL' | 'SIGNED_IN'
  /** Only with a grant that holds everywhere. */
  readonly everywhere?: true
  /** The field with its arguments and what is asked of it, for a county. */
  readonly ask: (county: string) => string
  /** What an asker from another county gets: refused, an answer without the county, or the same (nothing of a place). */
  readonly foreign: 'REFUSED' | 'WITHOUT' | 'SAME'
}

const of = (
  who: RoleQuestion['who'],
  foreign: RoleQuestion['foreign'],
  ask: RoleQuestion['ask'],
  more: Pick<RoleQuestion, 'everywhere'> = {},
): RoleQuestion => ({ who, foreign, ask, ...more })

const everywhere = { everywhere: true } as const
const figure = 'figure(metric: collectiveIncome, period: "2023") { value }'
const page = '{ totalCount nodes { __typename } }'
const outcome = '{ status }'
const cluster = '{ code: "PQ-9", name: "示例", isPilot: false }'
const tour = '{ code: "GM-9", title: "示例", stops: [] }'
const grantAt = (county: string) => `{ role: ANALYST, territoryCode: "${county}", validFrom: "2024-01-01" }`

/** A question to every root field of the schema. */
export const ROLE_QUESTIONS: Readonly<Record<string, RoleQuestion>> = {
  'Query.account': of('SIGNED_IN', 'SAME', () => 'account { login }'),
  'Query.audit': of(AUDITORS, 'SAME', () => `audit(first: 5, offset: 0) ${page}`),
  'Query.auditChain': of(AUDITORS, 'SAME', () => 'auditChain { isWhole }'),
  'Query.clause': of('SIGNED_IN', 'SAME', () => 'clause(number: "三.3") { __typename }'),
  'Query.cluster': of(READERS, 'WITHOUT', () => 'cluster(code: "PQ-001") { counties { code } }'),
  'Query.clusterLeague': of(
    READERS,
    'REFUSED',
    (county) =>
      `clusterLeague(metric: collectiveIncome, base: "2021", period: "2023", within: "${county}") { __typename }`,
  ),
  'Query.clusters': of(READERS, 'REFUSED', (county) => `clusters(within: "${county}") { code }`),
  'Query.home': of(READERS, 'WITHOUT', () => `home { code ${figure} children { code } }`),
  'Query.hub': of('SIGNED_IN', 'SAME', () => 'hub { revision }'),
  'Query.metrics': of(READERS, 'SAME', () => 'metrics { metric }'),
  'Query.obligations': of(READERS, 'REFUSED', (county) => `obligations(place: "${county}") ${page}`),
  'Query.obligationSummary': of(READERS, 'REFUSED', (county) => `obligationSummary(place: "${county}") { villages }`),
  'Query.oneTimeLink': of('ALL', 'SAME', () => 'oneTimeLink(secret: "none") { login }'),
  'Query.people': of(PEOPLE, 'SAME', () => `people(first: 5, offset: 0) ${page}`),
  'Query.person': of(PEOPLE, 'SAME', () => 'person(id: "999999") { login }'),
  'Query.place': of(READERS, 'REFUSED', (county) => `place(code: "${county}") { ${figure} }`),
  'Query.places': of(READERS, 'WITHOUT', (county) => `places(codes: ["${county}"]) { code }`),
  'Query.plan': of('SIGNED_IN', 'SAME', () => 'plan { key }'),
  'Query.plans': of('SIGNED_IN', 'SAME', () => 'plans { key }'),
  'Query.ranking': of(
    READERS,
    'REFUSED',
    (county) => `ranking(metric: collectiveIncome, period: "2023", within: "${county}") { total }`,
  ),
  'Query.reportingUnitLists': of(READERS, 'SAME', () => 'reportingUnitLists { key }'),
  'Query.requirement': of('SIGNED_IN', 'SAME', () => 'requirement(id: "R13") { id }'),
  'Query.scoreboard': of(READERS, 'REFUSED', (county) => `scoreboard(place: "${county}", period: "2023") { villages }`),
  'Query.scoreRanking': of(
    READERS,
    'REFUSED',
    (county) => `scoreRanking(period: "2023", within: "${county}") { total }`,
  ),
  'Query.searchPlaces': of(READERS, 'WITHOUT', (county) => `searchPlaces(text: "${county}") { code }`),
  'Query.signInOptions': of('ALL', 'SAME', () => 'signInOptions { passwords }'),
  'Query.tour': of(READERS, 'SAME', () => 'tour(code: "none") { code }'),
  'Query.tours': of(READERS, 'SAME', () => 'tours { code }'),
  'Query.viewer': of('ALL', 'SAME', () => 'viewer { kind }'),
  'Query.villageGroups': of(
    READERS,
    'REFUSED',
    (county) =>
      `villageGroups(period: "2023", where: { within: "${county}" }) { groups { villages key { township { code } } } }`,
  ),
  'Query.villages': of(READERS, 'REFUSED', (county) => `villages(where: { within: "${county}" }) { totalCount }`),
  'Mutation.addGrant': of(PEOPLE, 'REFUSED', (county) => `addGrant(personId: "2", grant: ${grantAt(county)}) { id }`),
  'Mutation.beginSecondFactor': of('SIGNED_IN', 'SAME', () => 'beginSecondFactor { secret }'),
  'Mutation.changePassword': of(
    'SIGNED_IN',
    'SAME',
    () => 'changePassword(current: "wrong", next: "also wrong") { login }',
  ),
  'Mutation.changePerson': of(
    PEOPLE,
    'SAME',
    () => 'changePerson(id: "999999", person: { login: "nobody", name: "示例" }) { id }',
  ),
  'Mutation.confirmSecondFactor': of('ALL', 'SAME', () => `confirmSecondFactor(code: "000000") ${outcome}`),
  'Mutation.endOtherSessions': of('SIGNED_IN', 'SAME', () => 'endOtherSessions { login }'),
  'Mutation.endSession': of('SIGNED_IN', 'SAME', () => 'endSession(id: "999999") { login }'),
  'Mutation.finishSecondFactor': of('SIGNED_IN', 'SAME', () => 'finishSecondFactor(code: "000000") { codes }'),
  'Mutation.invitePerson': of(
    PEOPLE,
    'SAME',
    () => 'invitePerson(person: { login: "?", name: "" }, grants: []) { path }',
  ),
  'Mutation.leadTour': of(TOUR_EDITORS, 'SAME', () => 'leadTour(tokenHash: "none") { __typename }', everywhere),
  'Mutation.makeToken': of('SIGNED_IN', 'SAME', () => 'makeToken(name: "", scopes: [READ], days: 0) { secret }'),
  'Mutation.publishTour': of(TOUR_EDITORS, 'SAME', () => 'publishTour(code: "none") { __typename }', everywhere),
  'Mutation.removeSecondFactor': of('SIGNED_IN', 'SAME', () => 'removeSecondFactor(password: "wrong") { login }'),
  'Mutation.removeTour': of(
    TOUR_EDITORS,
    'SAME',
    () => `removeTour(code: "none", baseRevision: 0, dryRun: true) ${outcome}`,
    everywhere,
  ),
  'Mutation.renewRecoveryCodes': of('SIGNED_IN', 'SAME', () => 'renewRecoveryCodes(password: "wrong") { codes }'),
  'Mutation.resetPassword': of(PEOPLE, 'SAME', () => 'resetPassword(personId: "999999") { path }'),
  'Mutation.resetSecondFactor': of(PEOPLE, 'SAME', () => 'resetSecondFactor(personId: "999999") { id }'),
  'Mutation.revokeGrant': of(PEOPLE, 'SAME', () => 'revokeGrant(id: "999999") { id }'),
  'Mutation.revokeToken': of('SIGNED_IN', 'SAME', () => 'revokeToken(id: "999999") { id }'),
  'Mutation.revokeTourShare': of(
    TOUR_EDITORS,
    'SAME',
    () => 'revokeTourShare(tokenHash: "none") { __typename }',
    everywhere,
  ),
  'Mutation.saveCluster': of(
    CLUSTER_EDITORS,
    'REFUSED',
    (county) =>
      `saveCluster(cluster: ${cluster}, members: [{ villageCode: "${county}101201", joinedOn: "2024-01-01" }], baseRevision: 0, dryRun: true) ${outcome}`,
  ),
  'Mutation.saveClusterMembers': of(
    CLUSTER_EDITORS,
    'REFUSED',
    (county) =>
      `saveClusterMembers(clusterCode: "PQ-9", members: [{ villageCode: "${county}101201", joinedOn: "2024-01-01" }], baseRevision: 0, dryRun: true) ${outcome}`,
  ),
  'Mutation.saveClusterMilestones': of(
    CLUSTER_EDITORS,
    'SAME',
    () => `saveClusterMilestones(clusterCode: "PQ-9", milestones: [], baseRevision: 0, dryRun: true) ${outcome}`,
  ),
  'Mutation.saveTour': of(
    TOUR_EDITORS,
    'SAME',
    () => `saveTour(tour: ${tour}, baseRevision: 0, dryRun: true) ${outcome}`,
    everywhere,
  ),
  'Mutation.setPersonState': of(PEOPLE, 'SAME', () => 'setPersonState(personId: "999999", state: DISABLED) { id }'),
  'Mutation.shareTour': of(TOUR_EDITORS, 'SAME', () => 'shareTour(code: "none", days: 1) { __typename }', everywhere),
  'Mutation.signIn': of('ALL', 'SAME', () => `signIn(login: "nobody", password: "wrong") ${outcome}`),
  'Mutation.signOut': of('ALL', 'SAME', () => 'signOut'),
  'Mutation.unlockPerson': of(PEOPLE, 'SAME', () => 'unlockPerson(personId: "999999") { id }'),
  'Mutation.useOneTimeLink': of('ALL', 'SAME', () => `useOneTimeLink(secret: "none", password: "wrong") ${outcome}`),
}
