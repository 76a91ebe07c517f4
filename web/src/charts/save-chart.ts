import { type FramedSvg, frameSvg } from './frame-svg'

/** Pixels of a picture for each of the page: sharp on paper and on fine screens. */
const PIXELS = 2

export type ChartFile = 'svg' | 'png'

interface SavedTexts {
  readonly title: string
  readonly about: readonly string[]
  readonly notes: readonly string[]
}

/** Saves the chart of a figure as it is drawn at this moment. Nothing happens before it is drawn. */
export async function saveChart(figure: Element, kind: ChartFile, texts: SavedTexts): Promise<void> {
  const svg = figure.querySelector<SVGSVGElement>('svg.recharts-surface')
  if (!svg) return
  const { width, height } = svg.getBoundingClientRect()
  const drawn = [...svg.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')
  const framed = frameSvg({ drawn, width: Math.round(width), height: Math.round(height), ...texts })
  const blob = kind === 'svg' ? new Blob([framed.text], { type: 'image/svg+xml' }) : await pixels(framed)
  save(blob, `${fileName(texts.title)}.${kind}`)
}

/** Marks that some system forbids in names of files become spaces. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|：\s]+/g, ' ')
    .trim()
    .slice(0, 80) || 'chart'

async function pixels({ text, width, height }: FramedSvg): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PIXELS
  canvas.height = height * PIXELS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture'))), 'image/png')
  })
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has taken the file by then, whatever its size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
