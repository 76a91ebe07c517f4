import type { Locator } from 'playwright-core'
import { openBrowser, picture, SIZES, type StoryBrowser, shown } from '../browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** Clicks counted from the overview on. */
function counting() {
  let clicks = 0
  return {
    count: () => clicks,
    async click(target: Locator) {
      await target.click()
      clicks += 1
    },
  }
}

describe('the leader’s path', () => {
  it.each(Object.entries(SIZES))(
    'leads on a %s from the overview to the lagging unit, its indicator, a village, the source and the clause',
    async (size, viewport) => {
      const { page, faults } = await browser.visit('/?period=2023&list=yantai-14', { viewport })
      const hand = counting()
      await picture(page, `path-1-overview-${size}`)

      const lagging = page.locator('table tr[data-state="RANKED"] th > span > a').last()
      const unit = await lagging.innerText()
      await hand.click(lagging)
      await page.waitForURL(/\/place\/unit/)
      expect(await shown(page.locator('h1'))).toContain(unit)
      await picture(page, `path-2-unit-${size}`)

      await hand.click(page.locator('#score-indicators').getByRole('link', { name: '集体收入年增量' }))
      await page.waitForURL(/indicator=collectiveIncomeGain/)
      const panel = page.locator('#indicator', { has: page.getByRole('heading', { name: '集体收入年增量' }) })
      expect(await shown(panel)).toContain('三.3')
      await picture(page, `path-3-indicator-${size}`)

      const told = panel.locator('tbody tr', { has: page.locator('a[data-explain]') }).first()
      const village = await told.locator('th a').innerText()
      await hand.click(told.locator('th a'))
      await page.waitForURL(/\/place\/\d{12}/)
      expect(await shown(page.locator('h1'))).toContain(village)
      expect(await shown(page.locator('main'))).toContain('R27')
      await picture(page, `path-4-village-${size}`)

      await hand.click(page.locator('a[data-explain][aria-label*="集体收入年增量"]').first())
      const source = page.getByRole('dialog')
      await source.getByText(/样例数据-村集体收入\.csv，第 \d+ 行/).waitFor()
      const text = await shown(source)
      expect(text).toContain(village)
      expect(text).toMatch(/条款\s*方案三\.3（R27）/)
      await picture(page, `path-5-source-${size}`)

      expect(hand.count()).toBe(4)
      expect(faults).toEqual([])
    },
  )
})
