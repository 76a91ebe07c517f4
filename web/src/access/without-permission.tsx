import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Permission } from '@/gql/graphql'
import type { View } from '@/view/view'
import { NotAllowedPage } from './NotAllowedPage'
import { signInHere } from './sign-in-here'
import { isStranger, may, viewerOf } from './viewer'

/**
 * The page that says what is missing, for somebody without a permission; null for everybody else. Who has not signed in
 * is led there first: nobody knows yet what they may do.
 */
export async function withoutPermission(permission: Permission, view: View, path: string): Promise<ReactNode> {
  const viewer = await viewerOf(view.lang)
  if (isStranger(viewer)) redirect(await signInHere(view.lang))
  if (may(viewer, permission)) return null
  return <NotAllowedPage view={view} path={path} missing={{ permission }} />
}
