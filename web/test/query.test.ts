import type { BrowserContextOptions, Page } from 'playwright-core'
import { dark, light } from '@/theme/tokens'
import { barriers, LOOKS } from './axe'
import { openBrowser, picture, SIZES, type StoryBrowser, shown } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** Chromium reports no end of a worker's own script, so this page never falls silent: wait for what is looked for. */
const open = (address: string, options: BrowserContextOptions = {}) => browser.visit(address, options, 'load')

const OPENS_WITHIN = { timeout: 45_000 }
const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines')
const answer = (page: Page) => page.locator('.graphiql-response .view-lines')
const run = async (page: Page) => {
  await page.locator('.graphiql-execute-button').click()
  await answer(page).getByText('"data"').waitFor(OPENS_WITHIN)
}
/** The words of the editor in our colours: it stands for a moment before its theme does. */
const painted = async (page: Page, look: 'light' | 'dark') => {
  const comment = `body.graphiql-${look} .graphiql-query-editor .view-line span span`
  const colour = rgb((look === 'dark' ? dark : light)['ink-3'])
  await page.waitForFunction(
    ([word, wanted]) => {
      const element = document.querySelector(word)
      return element !== null && getComputedStyle(element).color === wanted
    },
    [comment, colour] as const,
    OPENS_WITHIN,
  )
}
/** `#626A64` as a browser tells it. */
const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`
/** Monaco writes spaces that do not break. */
const read = async (text: Promise<string>) => (await text).replaceAll('\u00a0', ' ')

describe('the workbench', () => {
  it('fills in a saved operation, runs it, and asks nobody else', async () => {
    const { page, faults, strangers } = await open('/query')
    await editor(page).getByText('CountyRanking').waitFor(OPENS_WITHIN)
    await page.getByRole('link', { name: /VillageSearch/ }).click()
    await editor(page).getByText('VillageSearch').waitFor()
    await run(page)
    expect(await read(answer(page).innerText())).toContain('"totalCount"')
    expect([...faults, ...strangers]).toEqual([])
  })

  it('opens what a link carries, and keeps the link up to date', async () => {
    const query = '# 版本\n{ hub { revision } }'
    const { page } = await open(`/query#${new URLSearchParams({ query })}`)
    await editor(page).getByText('revision').waitFor(OPENS_WITHIN)
    await run(page)
    expect(await read(answer(page).innerText())).toMatch(/"revision": \d/)
    await editor(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' # more')
    await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('query')?.includes('# more') === true)
  })

  it('explains fields in its own documentation', async () => {
    const { page } = await open('/query')
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click(OPENS_WITHIN)
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click()
    await page.locator('.graphiql-doc-explorer').getByText('obligations', { exact: true }).waitFor()
  })

  it('can be used by everybody', async () => {
    for (const look of LOOKS) {
      const { page } = await open('/query', look)
      await editor(page).getByText('CountyRanking').waitFor(OPENS_WITHIN)
      await painted(page, look.colorScheme)
      expect(await barriers(page)).toEqual([])
    }
  })

  it('shows the operations to read without JavaScript', async () => {
    const { page } = await open('/query', { javaScriptEnabled: false })
    expect(await shown(page.locator('main'))).toContain('query TownshipPage(')
  })

  it.each(Object.entries(SIZES))('fits a %s, light and dark', async (name, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/query', { viewport, colorScheme })
      await editor(page).getByText('CountyRanking').waitFor(OPENS_WITHIN)
      expect(await page.locator('body').getAttribute('class')).toContain(`graphiql-${colorScheme}`)
      await picture(page, `query-${name}-${colorScheme}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
  })
})
