import styles from './Segmented.module.css'

/**
 * A link to a form, drawn like a button. It loads the page anew, so that a way back out of a form with unsaved changes
 * is one that the browser asks about.
 */
export function FormLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className={`${styles.action} no-print`} href={href}>
      {children}
    </a>
  )
}
