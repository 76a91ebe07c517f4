import type { Permission } from '../../access/roles'

/**
 * Who may ask a root field. PUBLIC: everybody. SIGNED_IN: whoever is. A permission: who has it anywhere; what lies
 * outside the territory is not on the maps that the field reads by. A permission EVERYWHERE: who has it without bounds.
 */
export type RootRule = 'PUBLIC' | 'SIGNED_IN' | Permission | `${Permission} EVERYWHERE`

/** Every root field of the schema. One without a row here stops the program from starting. */
export const ROOT_POLICY: Readonly<Record<string, RootRule>> = {
  'Query.account': 'SIGNED_IN',
  'Query.audit': 'READ_AUDIT',
  'Query.auditChain': 'READ_AUDIT',
  'Query.clause': 'SIGNED_IN',
  'Query.cluster': 'READ',
  'Query.clusterLeague': 'READ',
  'Query.clusters': 'READ',
  'Query.home': 'READ',
  'Query.hub': 'SIGNED_IN',
  'Query.metrics': 'READ',
  'Query.obligations': 'READ',
  'Query.obligationSummary': 'READ',
  'Query.oneTimeLink': 'PUBLIC',
  'Query.people': 'MANAGE_PEOPLE',
  'Query.person': 'MANAGE_PEOPLE',
  'Query.place': 'READ',
  'Query.places': 'READ',
  'Query.plan': 'SIGNED_IN',
  'Query.plans': 'SIGNED_IN',
  'Query.ranking': 'READ',
  'Query.reportingUnitLists': 'READ',
  'Query.requirement': 'SIGNED_IN',
  'Query.scoreboard': 'READ',
  'Query.scoreRanking': 'READ',
  'Query.searchPlaces': 'READ',
  'Query.signInOptions': 'PUBLIC',
  'Query.tour': 'READ',
  'Query.tours': 'READ',
  'Query.viewer': 'PUBLIC',
  'Query.villageGroups': 'READ',
  'Query.villages': 'READ',
  'Mutation.addGrant': 'MANAGE_PEOPLE',
  'Mutation.beginSecondFactor': 'SIGNED_IN',
  'Mutation.changePassword': 'SIGNED_IN',
  'Mutation.changePerson': 'MANAGE_PEOPLE',
  'Mutation.confirmSecondFactor': 'PUBLIC',
  'Mutation.endOtherSessions': 'SIGNED_IN',
  'Mutation.endSession': 'SIGNED_IN',
  'Mutation.finishSecondFactor': 'SIGNED_IN',
  'Mutation.leadTour': 'EDIT_TOURS EVERYWHERE',
  'Mutation.invitePerson': 'MANAGE_PEOPLE',
  'Mutation.makeToken': 'SIGNED_IN',
  'Mutation.publishTour': 'EDIT_TOURS EVERYWHERE',
  'Mutation.removeSecondFactor': 'SIGNED_IN',
  'Mutation.removeTour': 'EDIT_TOURS EVERYWHERE',
  'Mutation.renewRecoveryCodes': 'SIGNED_IN',
  'Mutation.resetPassword': 'MANAGE_PEOPLE',
  'Mutation.resetSecondFactor': 'MANAGE_PEOPLE',
  'Mutation.revokeGrant': 'MANAGE_PEOPLE',
  'Mutation.revokeToken': 'SIGNED_IN',
  'Mutation.revokeTourShare': 'EDIT_TOURS EVERYWHERE',
  'Mutation.saveCluster': 'EDIT_CLUSTERS',
  'Mutation.saveClusterMembers': 'EDIT_CLUSTERS',
  'Mutation.saveClusterMilestones': 'EDIT_CLUSTERS',
  'Mutation.saveTour': 'EDIT_TOURS EVERYWHERE',
  'Mutation.setPersonState': 'MANAGE_PEOPLE',
  'Mutation.shareTour': 'EDIT_TOURS EVERYWHERE',
  'Mutation.signIn': 'PUBLIC',
  'Mutation.signOut': 'PUBLIC',
  'Mutation.unlockPerson': 'MANAGE_PEOPLE',
  'Mutation.useOneTimeLink': 'PUBLIC',
}

/** The paths that are served beside /graphql. Answers of questions may be posted to the same rule. */
export type RouteRule = RootRule

export const ROUTE_POLICY = {
  'GET /health': 'PUBLIC',
  'GET /access/oidc/start': 'PUBLIC',
  'GET /access/oidc/return': 'PUBLIC',
  'GET /files/<name>.<csv|xlsx>': 'EXPORT',
  'GET /files/answer.<csv|xlsx>': 'EXPORT',
  'GET /files/answer.json': 'READ',
  'GET /operations': 'SIGNED_IN',
  'GET /operations/<Name>': 'READ',
  'GET /operations/<Name>.<csv|xlsx>': 'EXPORT',
  'GET /t/<token>': 'PUBLIC',
  'GET /t/<token>/position': 'PUBLIC',
  'POST /t/<token>/position': 'PUBLIC',
  'GET /tours/<token>.json': 'PUBLIC',
  'GET /tours/<code>.html': 'READ',
  'GET /photos/<digest>.jpg': 'PUBLIC',
  'POST /photos': 'EDIT_TOURS EVERYWHERE',
} as const satisfies Readonly<Record<string, RouteRule>>

export type Route = keyof typeof ROUTE_POLICY
