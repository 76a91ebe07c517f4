import { cache } from 'react'
import { graphql } from '@/gql'
import { ask } from '@/graphql/ask'
import { homePlace } from '@/graphql/home-place'
import type { Lang } from '@/i18n/words'
import { viewerOf } from './viewer'

const WhereFrom = graphql(`
  query HomeOfViewer {
    home {
      code
    }
  }
`)

/**
 * Code of the place that pages begin at: that of the installation, and for somebody with a territory the lowest region
 * that holds all they may see.
 */
export const homeOf = cache(async (lang: Lang): Promise<string> => {
  const viewer = await viewerOf(lang)
  if (viewer?.kind !== 'PERSON') return homePlace()
  const answer = await ask(WhereFrom, {}, lang)
  return (answer.ok && answer.data.home?.code) || homePlace()
})

/** Code of the one village that somebody may see; null where it is more, or something else. */
export async function onlyVillageOf(lang: Lang): Promise<string | null> {
  const viewer = await viewerOf(lang)
  if (!viewer || viewer.everywhere) return null
  const [only, ...more] = viewer.territories
  return only?.level === 'VILLAGE' && more.length === 0 ? only.code : null
}
