import type { ReactNode } from 'react'
import type { Permission } from '@/gql/graphql'
import type { View } from '@/view/view'
import { NotAllowedPage } from './NotAllowedPage'
import { may, viewerOf } from './viewer'

/** The page that says what is missing, for somebody without a permission; null for everybody else. */
export async function withoutPermission(permission: Permission, view: View, path: string): Promise<ReactNode> {
  if (may(await viewerOf(view.lang), permission)) return null
  return <NotAllowedPage view={view} path={path} missing={{ permission }} />
}
