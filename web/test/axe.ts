import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { SIZES } from './browser'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** How pages are looked at for barriers: in daylight on a laptop and in the dark on a phone. */
export const LOOKS = [
  { colorScheme: 'light', viewport: SIZES.laptop, bypassCSP: true },
  { colorScheme: 'dark', viewport: SIZES.phone, bypassCSP: true },
] as const

/** What keeps somebody from using the page as it stands, one line each. The page must be visited with one of `LOOKS`. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE })
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  })
}

/** The same in every one of `LOOKS`, one after the other on one page; it must be visited with the first. */
export async function barriersInEveryLook(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const { viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    for (const barrier of await barriers(page)) found.push(`${colorScheme}: ${barrier}`)
  }
  return found
}
