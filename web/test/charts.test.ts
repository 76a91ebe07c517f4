import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { light } from '@/theme/tokens'
import { openBrowser, type StoryBrowser } from './browser'

let browser: StoryBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => browser.leave())
afterAll(() => browser.close())

/** Saves the first chart of a page once it is drawn. */
async function saved(page: Page, kind: 'PNG' | 'SVG'): Promise<{ name: string; bytes: Buffer }> {
  const figure = page.locator('figure', { has: page.getByRole('button', { name: /SVG/ }) }).first()
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg path').first().waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: new RegExp(kind) }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Width and height that a PNG tells at its head. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('a chart', () => {
  it('is saved as an SVG that says what it is, what it rests on, and that it is a sample', async () => {
    const { page, faults } = await browser.visit('/growth', { colorScheme: 'dark' })
    const { name, bytes } = await saved(page, 'SVG')
    const text = bytes.toString('utf8')
    expect(name).toMatch(/^[^\\/:*?"<>|]+\.svg$/)
    expect(text).toMatch(/增收[\s\S]*2024年[\s\S]*来源：田野，第 1 版[\s\S]*样例数据/)
    expect(text).not.toContain('var(')
    expect(text).toContain(`fill="${light.surface}"`)
    // It is drawn by itself, with nothing of the page around it.
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`)
    expect(await page.locator('svg').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('is saved as a PNG of twice its size', async () => {
    const { page, faults } = await browser.visit('/growth')
    const svg = (await saved(page, 'SVG')).bytes.toString('utf8')
    const { name, bytes } = await saved(page, 'PNG')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(sizeOf(bytes)).toEqual([2 * Number(width), 2 * Number(height)])
    expect(faults).toEqual([])
  })
})
