import type { Page } from 'playwright-core'
import { excess, SIZES, type StoryBrowser } from './browser'
import type { RunningHub } from './start-hub'

const NEW_TOUR = 'GM-NEW'
const CLUSTER = 'PQ-370611-01'
/** Filling in a form and saving it several times, on a busy machine. */
const LONG_MS = 240_000

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Makes a change past the browser, as another editor does. */
async function renameElsewhere(hub: RunningHub, title: string): Promise<void> {
  const ask = async (query: string, variables: object) => {
    const body = JSON.stringify({ query, variables })
    const answer = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return (await answer.json()) as { data: { hub: { revision: number }; saveTour: { status: string } } }
  }
  const { data } = await ask('{ hub { revision } }', {})
  const saved = await ask(
    'mutation ($tour: TourInput!, $base: Int!) { saveTour(tour: $tour, baseRevision: $base) { status } }',
    { tour: { code: NEW_TOUR, title, stops: [] }, base: data.hub.revision },
  )
  expect(saved.data.saveTour.status).toBe('PUBLISHED')
}

/** Stories of the forms, on a hub whose tours and clusters they may change. */
export function editStories(browser: () => StoryBrowser, hub: () => RunningHub): void {
  it(
    'makes a tour: an error is shown at its field, a photo needs a word, and what is saved is there',
    async () => {
      const { page, faults } = await browser().visit(`${hub().url}/tours`)
      await page.getByRole('link', { name: '新建观摩' }).click()
      await page.waitForURL(/\/tours\/new/)
      expect(await page.getByLabel('编号', { exact: false }).inputValue()).toMatch(/^GM-\d{4}-\d{2}$/)
      await page.getByLabel('编号', { exact: false }).fill(NEW_TOUR)
      await page.getByLabel('标题必填').fill('新的观摩')
      await button(page, '添加站点').click()
      const stop = page.getByRole('group', { name: /^站点 1/ })
      await stop.getByLabel('标题必填').fill('看片区，电话 13812345678')
      await stop.getByLabel('查找片区或村').fill(CLUSTER)
      await stop.getByRole('button', { name: new RegExp(CLUSTER) }).click()
      await button(page, '添加数据').click()
      await stop.getByLabel('指标').selectOption('collectiveIncome')
      expect(await stop.locator('option[value="supported"], option[value="posted"]').count()).toBe(0)
      expect(await stop.getByLabel('周期必填').inputValue()).toBe('2024')
      await button(page, '添加节点').click()
      await button(page, '检查').click()
      await page.getByRole('button', { name: '站点 1 · 节点 1 · 日期' }).click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date')
      await stop.getByLabel('日期必填').fill('2024-05-01')
      await stop.getByLabel('节点内容').fill('冷库投用')
      await button(page, '检查').click()
      await page.getByRole('button', { name: '站点 1 · 标题' }).waitFor()
      expect(await stop.getByLabel('标题必填').getAttribute('aria-invalid')).toBe('true')
      await stop.getByLabel('标题必填').fill('看片区')
      const file = stop.getByLabel('选择照片文件')
      expect(await file.isDisabled()).toBe(true)
      await stop.getByLabel('画面中无可识别人员').check()
      const buffer = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 320, height: 200 } })
      await file.setInputFiles({ name: 'field.jpg', mimeType: 'image/jpeg', buffer })
      await stop.getByText('已添加 1 张照片').waitFor()
      await stop.getByLabel('照片说明').fill('示意图')
      await button(page, '检查').click()
      await page.getByText('检查通过').waitFor()
      await button(page, '保存').click()
      await page.waitForURL(/\/tours\/GM-NEW\?saved=\d+/)
      const main = await page.locator('main').innerText()
      for (const words of ['已保存，数据第', '看片区', '冷库投用', '村集体经济收入']) expect(main).toContain(words)
      expect(faults).toEqual([])
    },
    LONG_MS,
  )

  it(
    'edits a tour: items move by keyboard, removals come back, and nobody is overwritten unread',
    async () => {
      const { page, faults } = await browser().visit(`${hub().url}/tours/${NEW_TOUR}`)
      await page.getByRole('link', { name: '编辑' }).click()
      await page.waitForURL(/\/edit/)
      await button(page, '添加站点').click()
      await page
        .getByRole('group', { name: /^站点 2/ })
        .getByLabel('标题必填')
        .fill('看村')
      await button(page, '上移：站点 2：看村').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('group', { name: '站点 1：看村' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('上移')
      await button(page, '移除：站点 1：看村').click()
      await page.keyboard.press('Enter')
      await page.getByRole('group', { name: '站点 1：看村' }).waitFor()
      await button(page, '移除：站点 1：看村').click()
      await page.getByLabel('导语').fill('看产业。')
      page.once('dialog', (dialog) => dialog.dismiss())
      await page.getByRole('link', { name: '观摩', exact: true }).first().click()
      expect(page.url()).toContain('/edit')
      await renameElsewhere(hub(), '别人改的名')
      await button(page, '保存').click()
      await page.getByRole('heading', { name: '别人改了什么' }).waitFor()
      const told = await page.locator('form').innerText()
      for (const words of ['新的观摩', '别人改的名', '修改', 'admin']) expect(told).toContain(words)
      await button(page, '保留我的内容，覆盖以上修改').click()
      await page.getByText(/本表现在以第 \d+ 版为底/).waitFor()
      await button(page, '保存').click()
      await page.waitForURL(/saved=\d+/)
      await page.getByRole('heading', { level: 1, name: '新的观摩' }).waitFor()
      await button(page, '发布').click()
      await button(page, '确认发布').click()
      await page.getByText('已发布第 1 次。').waitFor()
      const shown = await (await fetch(`${hub().url}/tours/${NEW_TOUR}.html`)).text()
      for (const words of ['看片区', '冷库投用', '示意图']) expect(shown).toContain(words)
      expect(faults).toEqual([])
    },
    LONG_MS,
  )

  it(
    'edits a cluster: a pasted village joins, a member leaves, and the page of the cluster says so',
    async () => {
      const { page, faults } = await browser().visit(`${hub().url}/clusters/${CLUSTER}`)
      await page.getByRole('link', { name: '编辑' }).click()
      await page.waitForURL(/\/edit/)
      const first = page.getByRole('group', { name: /^1\. / })
      const left = (await first.locator('span').first().innerText()).split(' ')[1] ?? ''
      await page.getByText('粘贴名单').first().click()
      await page.getByLabel('粘贴名单').fill('370686102201\n没有这个村')
      await button(page, '按名单添加').click()
      await page.getByText('第 1 行 没有这个村：没有找到这个村').waitFor()
      await first.getByLabel('退出日期').fill('2020-01-01')
      await button(page, '保存').click()
      await page.getByRole('button', { name: '成员村 1 · 退出日期' }).waitFor()
      await first.getByLabel('退出日期').fill('2025-01-01')
      await button(page, '保存').click()
      await page.waitForURL(/\/clusters\/PQ-370611-01\?.*saved=\d+/)
      const rows = page.locator('table', { has: page.locator('caption', { hasText: '成员村' }) }).locator('tbody tr')
      expect(await rows.filter({ hasText: left }).innerText()).toContain('—2025-01-01')
      await page.goto(`${hub().url}/clusters/${CLUSTER}/edit`)
      await page.getByText(/370686102201/).waitFor()
      expect(faults).toEqual([])
    },
    LONG_MS,
  )

  it.each(['/tours/GM-2024-10/edit', `/clusters/${CLUSTER}/edit`])('%s fits every size', async (address) => {
    const { page } = await browser().visit(hub().url + address)
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport)
      expect(await excess(page)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: `test-output/edit-${address.split('/')[1]}-${size}.png` })
    }
  })
}
