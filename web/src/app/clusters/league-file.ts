import type { ClusterView } from './clusters-view'

/** The table as a file: the saved operation with what is chosen on the page, spelled out. */
export function leagueFileHref(kind: 'csv' | 'xlsx', view: ClusterView): string {
  const { metric, against, period, design, scope, within, lang } = view
  const query = new URLSearchParams({ metric, base: against, period, design, scope })
  if (within !== null) query.set('within', within)
  if (lang !== 'zh') query.set('lang', lang)
  return `/operations/ClusterLeague.${kind}?${query}`
}
