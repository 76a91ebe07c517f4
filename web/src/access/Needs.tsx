import type { ReactNode } from 'react'
import type { Permission } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import styles from './access.module.css'
import { may, viewerOf } from './viewer'

interface NeedsProps {
  readonly permission: Permission
  readonly lang: Lang
  /** Says nothing to others: another part of the page tells them. */
  readonly isSilent?: boolean
  readonly children: ReactNode
}

/** What only somebody with a permission can use; others are told which one it takes. */
export async function Needs({ permission, lang, isSilent = false, children }: NeedsProps) {
  if (may(await viewerOf(lang), permission)) return children
  if (isSilent) return null
  const words = accessWordsOf(lang)
  return <p className={styles.needs}>{words.me.needs(words.permissions[permission])}</p>
}
