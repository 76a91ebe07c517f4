import { NotAllowed, NotSignedIn } from '../../access/access-errors'
import type { Permission } from '../../access/roles'
import { isSignedIn, may, territoryOf, type Viewer } from '../../access/viewer'
import { ROUTE_POLICY, type RootRule, type Route } from './root-policy'

/** Refuses with `UNAUTHENTICATED` or `FORBIDDEN` what a rule does not let a viewer do. */
export function checkRule(viewer: Viewer, rule: RootRule): void {
  if (rule === 'PUBLIC') return
  if (!isSignedIn(viewer)) throw new NotSignedIn()
  if (rule === 'SIGNED_IN') return
  const [permission, bounds] = rule.split(' ') as [Permission, 'EVERYWHERE' | undefined]
  const isAllowed = bounds ? territoryOf(viewer, permission) === 'EVERYWHERE' : may(viewer, permission)
  if (!isAllowed) throw new NotAllowed(permission)
}

/** The same for a path that is no GraphQL. */
export const checkRoute = (viewer: Viewer, route: Route): void => checkRule(viewer, ROUTE_POLICY[route])
