import type { Page } from 'playwright-core'

/**
 * Characters of a text that no font here draws: they come out as the box that stands for a character nobody has, which
 * is how U+10FFFF looks.
 */
export const missingGlyphs = (page: Page, text: string): Promise<string[]> =>
  page.evaluate((given) => {
    const size = 48
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size
    const ink = canvas.getContext('2d', { willReadFrequently: true })
    if (!ink) throw new Error('no canvas')
    ink.font = `32px ${getComputedStyle(document.body).fontFamily}`
    ink.textBaseline = 'middle'
    const drawn = (sign: string) => {
      ink.clearRect(0, 0, size, size)
      ink.fillText(sign, 4, size / 2)
      return [...ink.getImageData(0, 0, size, size).data].join()
    }
    const box = drawn('\u{10FFFF}')
    return [...new Set(given)].filter((sign) => sign.trim() !== '' && drawn(sign) === box)
  }, text)

/** The smallest letters of the slide shown, in px of the screen, by what they stand for. */
export const smallestLetters = (page: Page): Promise<{ figures: number; labels: number }> =>
  page.evaluate(() => {
    const sizeOf = (element: Element) => {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale
    }
    const least = (selector: string) =>
      Math.min(...[...document.querySelectorAll(`.slide.on ${selector}`)].map((element) => sizeOf(element)))
    return {
      figures: least('.figure .number :is(b, .gap)'),
      labels: Math.min(least(':is(.figure, .charts) :is(p, small, span, figcaption, text)'), least('svg text')),
    }
  })

/** The pages of a PDF: width and height in mm. */
export const pagesOf = (pdf: Buffer): { width: number; height: number }[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => ({
    width: Math.round((Number(width) / 72) * 25.4),
    height: Math.round((Number(height) / 72) * 25.4),
  }))
