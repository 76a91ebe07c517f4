import type { Page } from 'playwright-core'
import { barriersInEveryLook, LOOKS } from './axe'
import { excessInEveryLook, openBrowser, SIZES, type StoryBrowser } from './browser'
import { codeNow, signedIn } from './signed-in'
import { type RunningHub, startHub } from './start-hub'

const CHIEF = { login: 'wang', name: '王主任', password: '苹果园今年收成真的很不错' }
const COUNTY = { login: 'penglai', name: '李科长', password: '海边的葡萄今年特别甜呢' }
const PENGLAI = '370614'
/** Failures after which an account waits. */
const FAILURES = 5

let browser: StoryBrowser
/** A hub of its own that asks everybody to sign in. The stories follow one another: each rests on those before. */
let hub: RunningHub
beforeAll(async () => {
  browser = await openBrowser()
  hub = await startHub('required')
}, 240_000)
afterEach(() => browser.leave())
afterAll(async () => {
  await browser.close()
  await hub.stop()
})

const as = async ({ login, password }: { login: string; password: string }) => ({
  storageState: await signedIn(hub.url, login, password),
})

async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

async function setPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByLabel('再输一遍').fill(password)
  await page.getByRole('button', { name: '设置密码并登录' }).click()
}

const told = (page: Page) => page.getByTestId('told').locator('code')

describe('nobody is signed in', () => {
  it('every page leads to the sign-in, which keeps where one wanted to go', async () => {
    const answer = await fetch(`${hub.url}/ranking?level=TOWNSHIP`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/sign-in?to=%2Franking%3Flevel%3DTOWNSHIP'])
    const { page, faults, strangers } = await browser.visit(`${hub.url}/sign-in?to=//elsewhere.example`, LOOKS[0])
    expect(await page.locator('main').innerText()).not.toContain('烟台')
    expect(await barriersInEveryLook(page)).toEqual([])
    expect([...faults, ...strangers]).toEqual([])
  })
})

describe('the first administrator', () => {
  it('is made by the link that the first start printed, once', async () => {
    const link = hub.output().match(/\/welcome\/[\w-]+/)?.[0]
    const { page, faults } = await browser.visit(`${hub.url}${link}`)
    await page.getByLabel('登录名').fill(CHIEF.login)
    await page.getByLabel('姓名').fill(CHIEF.name)
    await page.getByLabel('密码', { exact: true }).fill('苹果')
    await page.getByText('还差 8 个字').waitFor()
    await setPassword(page, 'password1234')
    await page.locator('input[name=password][aria-invalid=true]').waitFor()
    expect(await page.getByLabel('登录名').inputValue()).toBe(CHIEF.login)
    await setPassword(page, CHIEF.password)
    await page.waitForURL(`${hub.url}/`)
    await page.getByRole('heading', { name: /烟台市/ }).waitFor()
    await page.locator('summary', { hasText: CHIEF.name }).waitFor()
    await page.goto(`${hub.url}${link}`)
    await page.getByRole('heading', { name: '链接已失效' }).waitFor()
    expect(faults).toEqual([])
  })

  it('signs in without JavaScript, is told of a wrong password, and comes to the page wanted', async () => {
    const { page } = await browser.visit(`${hub.url}/sign-in?to=%2Fplan`, { javaScriptEnabled: false })
    await fillSignIn(page, CHIEF.login, 'certainly not this one')
    await page.getByText('登录名或密码不对。').waitFor()
    expect(await page.getByLabel('登录名').inputValue()).toBe(CHIEF.login)
    await fillSignIn(page, CHIEF.login, CHIEF.password)
    await page.waitForURL(/\/plan$/)
    await page.locator('summary', { hasText: CHIEF.name }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByText('您已退出登录。').waitFor()
  })
})

describe('a county bureau', () => {
  it('is invited by a link that is handed over', async () => {
    const { page, faults } = await browser.visit(`${hub.url}/people/invite`, await as(CHIEF))
    await page.getByLabel('查找地名或代码').fill('蓬莱区')
    await page.getByRole('button', { name: '查找' }).click()
    await page
      .getByRole('link', { name: /蓬莱区$/ })
      .first()
      .click()
    await page.getByText('蓬莱区及其以下').first().waitFor()
    await page.getByLabel('姓名').fill(COUNTY.name)
    await page.getByLabel('登录名').fill(COUNTY.login)
    await page.getByLabel('角色').selectOption('REVITALIZATION_BUREAU')
    await page.getByRole('button', { name: '邀请', exact: true }).click()
    const link = await told(page).innerText()
    expect(new URL(link).origin).toBe(hub.url)
    expect(faults).toEqual([])
    const { page: theirs } = await browser.visit(link)
    await setPassword(theirs, COUNTY.password)
    await theirs.getByRole('heading', { name: /蓬莱区/ }).waitFor()
  })

  it('begins at its county, and finds the reason on pages that are not its own', async () => {
    const { page } = await browser.visit(hub.url, await as(COUNTY))
    expect(await page.locator('h1').innerText()).toContain('蓬莱区')
    await page.goto(`${hub.url}/people`)
    await page.getByText('需要“管理人员和授权”权限').waitFor()
    await page.goto(`${hub.url}/place/370686`)
    expect(await page.locator('main').innerText()).toMatch(/不在您的管辖范围内|没有这一页/)
    expect(await page.locator('main').innerText()).not.toMatch(/\d+ 个村/)
  })

  it('may ask by a token, and no more than with its person', async () => {
    const { page } = await browser.visit(`${hub.url}/account`, await as(COUNTY))
    await page.getByLabel('名称').fill('月报脚本')
    await page.getByRole('button', { name: '生成令牌' }).click()
    await page.getByText('请至少选一项权限。').waitFor()
    expect(await page.getByLabel('名称').inputValue()).toBe('月报脚本')
    await page.getByLabel('查看数据').check()
    await page.getByRole('button', { name: '生成令牌' }).click()
    const secret = await told(page).innerText()
    expect(await page.getByTestId('told').innerText()).toContain(`Authorization: Bearer ${secret}`)
    const asked = () =>
      fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ home { code } viewer { kind permissions } }' }),
      }).then((answer) => answer.json())
    expect(await asked()).toEqual({
      data: { home: { code: PENGLAI }, viewer: { kind: 'TOKEN', permissions: ['READ'] } },
    })
    await page.getByRole('button', { name: '撤销令牌 月报脚本' }).click()
    await page.getByText('已撤销', { exact: true }).waitFor()
    expect(await asked()).not.toHaveProperty('data.home.code')
  })
})

describe('the second factor', () => {
  it('is set up by a code, asked for at the next sign-in, and a recovery code stands in for it', async () => {
    const { page, faults } = await browser.visit(`${hub.url}/account`, await as(CHIEF))
    await page.getByRole('button', { name: '开始设置' }).click()
    await page.getByRole('img', { name: '验证器密钥的二维码' }).waitFor()
    const secret = await told(page).innerText()
    await page.getByLabel('验证器显示的 6 位数字').fill(codeNow(secret))
    await page.getByRole('button', { name: '启用' }).click()
    await page.getByText('恢复码只显示这一次').waitFor()
    const [recovery = ''] = (await told(page).allInnerTexts()).slice(1)
    expect(faults).toEqual([])
    const { page: next } = await browser.visit(`${hub.url}/sign-in?to=%2Faccount`, LOOKS[0])
    await fillSignIn(next, CHIEF.login, CHIEF.password)
    await next.getByLabel('验证码或恢复码').fill('000000')
    await next.getByRole('button', { name: '验证' }).click()
    await next.getByText('验证码不对或已用过').waitFor()
    await next.getByLabel('验证码或恢复码').fill(recovery)
    await next.getByRole('button', { name: '验证' }).click()
    await next.waitForURL(/\/account$/)
    await next.getByText('还有 9 个恢复码没用过').waitFor()
    expect(await barriersInEveryLook(next)).toEqual([])
    for (const path of ['/people', '/people/invite', '/people/2', '/audit']) {
      await next.goto(hub.url + path)
      expect({ path, found: await barriersInEveryLook(next) }).toEqual({ path, found: [] })
      for (const [size, viewport] of Object.entries(SIZES)) {
        await next.setViewportSize(viewport)
        const name = `access${path.replaceAll('/', '-')}-${size}`
        for (const px of await excessInEveryLook(next, name)) expect(px).toBeLessThanOrEqual(0)
      }
    }
    await next.getByText(/完整：\d+ 条记录首尾相接/).waitFor()
    const record = await next.locator('table').innerText()
    for (const action of ['登录失败', '生成一次性链接', '授权', '生成令牌', '撤销令牌', '第二重验证变更'])
      expect(record).toContain(action)
    await next.getByLabel('何事').selectOption('TOKEN_MADE')
    await next.getByRole('button', { name: '查找' }).click()
    await next.waitForURL(/action=TOKEN_MADE/)
    expect(await next.locator('table tbody tr').count()).toBe(1)
  })
})

describe('guessing', () => {
  it('locks the account for a while that is told, and a right password is refused alike', async () => {
    const { page } = await browser.visit(`${hub.url}/sign-in`)
    for (let failure = 0; failure < FAILURES; failure += 1) {
      await fillSignIn(page, COUNTY.login, `guess number ${failure}`)
      await page.getByText(/登录名或密码不对|暂时不能登录/).waitFor()
      await page.getByRole('button', { name: '登录' }).waitFor()
    }
    await fillSignIn(page, COUNTY.login, COUNTY.password)
    await page.getByText(/请在 \d+ 秒后再试/).waitFor()
  })
})
