import type { FormattedExecutionResult } from 'graphql'
import type { Role } from '../src/access/roles'
import { makeViewer, type Viewer } from '../src/access/viewer'
import { runOperation } from '../src/app/graphql/run-operation'
import { Turn } from '../src/common/turn'
import type { TestApi } from './start-test-api'

/** Somebody with a role at a place, by its code; without one everywhere. */
export async function viewerAt({ api }: TestApi, role: Role, code: string | null = null): Promise<Viewer> {
  const map = await api.hub.maps.mapOn(null)
  const index = code === null ? -1 : map.villageIndexByCode(code)
  const divisionId = code === null ? null : (map.region(code)?.id ?? map.villageIds[index])
  if (divisionId === undefined) throw new Error(`No place ${code}`)
  return makeViewer({ kind: 'PERSON', actor: `${role}@${code}`, personId: 1, grants: [{ role, divisionId }] })
}

/** The answer of the API to somebody. */
export async function askAs(
  { api }: TestApi,
  viewer: Viewer,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<FormattedExecutionResult> {
  const turn = new Turn(api.hub.requestTimeoutMs)
  const asker = { viewer, locale: 'zh' as const }
  return (await runOperation(api.hub, { document, operationName: null, variables, asker, turn })).answer
}
