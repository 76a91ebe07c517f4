/** The two database families the hub runs on. `mariadb` also stands for MySQL-compatible engines. */
export type Dialect = 'sqlite' | 'mariadb'

/** A name quoted for the dialect. Only for names of our own, never for input. */
export function quoteName(dialect: Dialect, name: string): string {
  return dialect === 'sqlite' ? `"${name}"` : `\`${name}\``
}
