import { cache } from 'react'
import { graphql } from '@/gql'
import type { Permission, ViewerQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import type { Lang } from '@/i18n/words'

const WhoAsks = graphql(`
  query Viewer {
    viewer {
      kind
      name
      login
      unit
      roles
      permissions
      everywhere
      territories {
        code
        name
        level
      }
      signInRequired
      secondFactor
      mustChangePassword
    }
  }
`)

export type Viewer = ViewerQuery['viewer']

/** Who opened the page: asked once for each request, however many parts of the page want to know. Null: no answer. */
export const viewerOf = cache(async (lang: Lang): Promise<Viewer | null> => {
  const answer = await ask(WhoAsks, {}, lang)
  return answer.ok ? answer.data.viewer : null
})

/** Whether somebody may do something anywhere. Where nobody could be asked, the API itself decides later. */
export const may = (viewer: Viewer | null, permission: Permission): boolean =>
  viewer === null || viewer.permissions.includes(permission)

/** Whether nobody is signed in although somebody must be. */
export const isStranger = (viewer: Viewer | null): boolean =>
  viewer !== null && viewer.kind === 'GUEST' && viewer.signInRequired
