import type { AccessWords } from '@/i18n/access-words'
import { SHORTEST } from './password-length'

/** What the two fields of a new password say. */
export const newPasswordWords = ({ password }: AccessWords, label: string = password.next) => ({
  label,
  again: password.again,
  hint: password.hint,
  enough: password.enough,
  good: password.good,
  missing: Array.from({ length: SHORTEST - 1 }, (_, index) => password.short(index + 1)),
})
