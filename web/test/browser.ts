import { mkdirSync } from 'node:fs'
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'

export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
} as const

const PICTURES = path.join(__dirname, '../../test-output')

/** Address of the hub of the stories. */
export function hubUrl(): string {
  const url = process.env.HUB_URL
  if (!url) throw new Error('HUB_URL is not set: the global setup has not run')
  return url
}

/** A page of its own, without memory of others. What goes wrong in it is kept in `faults`. */
export interface Visit {
  readonly page: Page
  readonly faults: readonly string[]
  /** Hosts other than the hub's that the page asked. */
  readonly strangers: readonly string[]
}

/** Runs in the page: tells what its content policy kept it from. */
function listen(): void {
  const { tellViolation } = globalThis as unknown as { tellViolation(line: string): void }
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event
    tellViolation(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`)
  })
}

/** Opens Chromium once for a file of stories; call `leave` after each story and `close` at the end. */
export async function openBrowser() {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Without a graphics card its emulation costs a seventh of the time of a page.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-software-rasterizer'],
  })
  const contexts: BrowserContext[] = []
  const violations: string[] = []
  return {
    close: () => browser.close(),
    /**
     * Closes the pages of a story: each goes on drawing as long as it is open. Fails where one of them did what its
     * content policy forbids.
     */
    async leave(): Promise<void> {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
      const found = violations.splice(0)
      if (found.length > 0) throw new Error(`Against the content policy:\n${found.join('\n')}`)
    },
    /** `until` is the sign that the page is there: silence, unless it is one that never falls silent. */
    async visit(
      address: string,
      options: BrowserContextOptions = {},
      until: 'networkidle' | 'load' = 'networkidle',
    ): Promise<Visit> {
      const context = await browser.newContext({ viewport: SIZES.laptop, locale: 'zh-CN', ...options })
      contexts.push(context)
      await context.exposeFunction('tellViolation', (line: string) => void violations.push(line))
      await context.addInitScript(listen)
      const page = await context.newPage()
      const faults: string[] = []
      const strangers: string[] = []
      const home = new URL(address, hubUrl())
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`)
      })
      page.on('request', (request) => {
        const { host, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && host !== home.host) strangers.push(host)
      })
      await page.goto(home.href, { waitUntil: until })
      return { page, faults, strangers }
    },
  }
}

export type StoryBrowser = Awaited<ReturnType<typeof openBrowser>>

/** Keeps a picture of the whole page under `test-output/`, with its charts drawn: they come when they are looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  // Whole pages are costly to draw, and no test looks at them: PICTURES=on npm test keeps them for people.
  if (process.env.PICTURES !== 'on') return
  mkdirSync(PICTURES, { recursive: true })
  const width = page.viewportSize()?.width ?? SIZES.laptop.width
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure [role=img]')].every((place) => place.querySelector('svg path')),
  )
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

/** By how many px the page is wider than its window: above 0 it scrolls sideways. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/**
 * The excess in the light and in the dark, each with a picture `<name>-<look>`. `ready` waits for what a page draws
 * anew when the look changes.
 */
export async function excessInEveryLook(
  page: Page,
  name: string,
  ready?: (look: 'light' | 'dark') => Promise<void>,
): Promise<readonly number[]> {
  const found: number[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await ready?.(colorScheme)
    await picture(page, `${name}-${colorScheme}`)
    found.push(await excess(page))
  }
  return found
}

/** What can be seen of the first place found, as text; hidden words are left out. */
export async function shown(place: Locator): Promise<string> {
  await place.first().waitFor()
  return (await place.allInnerTexts())[0] ?? ''
}
