import { settings } from './settings'

/** The settings as a page of Markdown: what docs/settings.md holds. */
export function settingsPage(): string {
  const rows = Object.entries(settings).map(([name, { fallback, means, right }]) => {
    const shown = fallback === '' ? '' : `\`${fallback}\``
    return `| \`${name}\` | ${shown} | ${means.zh}。${right.zh}。 | ${means.en}; ${right.en}. |`
  })
  return [
    '# 设置 Settings',
    '',
    '环境变量，启动时读一次；有误时一次列出全部，退出码为 1。本页由 `npm run hub -- settings` 写出。',
    'Environment variables, read once at start; faults are listed all at once, with exit code 1. Written by `npm run hub -- settings`.',
    '',
    '| 变量 Variable | 默认 Default | 说明 | Meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
