import type { Reader } from '../db/database'
import type { Dataset } from '../intake/dataset'
import type { Form, FormIssue, FormRow, HandedIn, StoredPart } from '../intake/form'
import { findWhere } from '../intake/registry-table'
import { tourPartDatasets } from './datasets'
import { findPhotos } from './take-photo'
import { tourStopsDataset, toursDataset } from './tour.dataset'
import type { TourInput, TourStopInput } from './tour.input'
import { comparisonWords } from './tour-errors'
import { tourChartsDataset, tourFiguresDataset, tourMilestonesDataset, tourPhotosDataset } from './tour-part.dataset'

/** Everything that is stored of a tour as it is being prepared. */
async function storedParts(reader: Reader, code: string): Promise<StoredPart[]> {
  const tours = await findWhere(reader, toursDataset, 'code', [code])
  const stops = await findWhere(reader, tourStopsDataset, 'tourCode', [code])
  const codes = stops.map(({ values }) => values.code ?? null)
  const parts: StoredPart[] = []
  for (const dataset of tourPartDatasets)
    parts.push({ dataset, rows: await findWhere(reader, dataset, 'stopCode', codes) })
  return [{ dataset: toursDataset, rows: tours }, { dataset: tourStopsDataset, rows: stops }, ...parts]
}

/** The form of a whole tour. Stops without a code get the next free one. */
export async function tourForm(reader: Reader, tour: TourInput, by: HandedIn): Promise<Form> {
  const { code, title, titleEn, words, visitOn, stops } = tour
  const codes = await codesOfStops(reader, tour)
  const cells = { code, title, titleEn: titleEn ?? null, words: words ?? null, visitOn: visitOn ?? null }
  return {
    ...by,
    title: `观摩 ${code}`,
    rows: [
      { dataset: toursDataset, path: '', cells },
      ...stops.flatMap((stop, index) => stopRows(code, codes[index] as string, stop, index)),
    ],
    stored: (tx) => storedParts(tx, code),
    check: async (tx) => [
      ...(await strangeStops(tx, code, codes)),
      ...villageComparisons(stops),
      ...(await lostPhotos(tx, stops)),
    ],
  }
}

/** The form that removes a tour with all that it shows. What was published of it stays. */
export function tourRemoval(code: string, by: HandedIn): Form {
  return { ...by, title: `删除观摩 ${code}`, rows: [], stored: (tx) => storedParts(tx, code) }
}

function stopRows(tourCode: string, code: string, stop: TourStopInput, index: number): FormRow[] {
  const path = `stops.${index}`
  const { title, words, clusterCode, villageCode } = stop
  const parts = <Part extends object>(dataset: Dataset, name: string, list: readonly Part[]): FormRow[] =>
    list.map((part, at) => ({
      dataset,
      path: `${path}.${name}.${at}`,
      cells: { ...part, stopCode: code, position: at + 1 },
    }))
  return [
    {
      dataset: tourStopsDataset,
      path,
      cells: {
        code,
        tourCode,
        position: index + 1,
        title,
        words: words ?? null,
        clusterCode: clusterCode ?? null,
        villageCode: villageCode ?? null,
      },
    },
    ...parts(tourMilestonesDataset, 'milestones', stop.milestones),
    ...parts(tourFiguresDataset, 'figures', stop.figures),
    ...parts(tourChartsDataset, 'charts', stop.charts),
    ...parts(tourPhotosDataset, 'photos', stop.photos),
  ]
}

async function codesOfStops(reader: Reader, { code, stops }: TourInput): Promise<string[]> {
  const stored = await findWhere(reader, tourStopsDataset, 'tourCode', [code])
  const taken = new Set([...stored.map(({ values }) => String(values.code)), ...stops.map((stop) => stop.code ?? '')])
  let number = 0
  return stops.map((stop) => {
    if (stop.code) return stop.code
    do number++
    while (taken.has(`${code}-${number}`))
    return `${code}-${number}`
  })
}

/** A code that is a stop of another tour: saving would take it away from there. */
async function strangeStops(reader: Reader, code: string, codes: readonly string[]): Promise<FormIssue[]> {
  const stored = await findWhere(reader, tourStopsDataset, 'code', codes)
  const strange = new Set(stored.filter(({ values }) => values.tourCode !== code).map(({ values }) => values.code))
  return codes.flatMap((stopCode, index): FormIssue[] =>
    strange.has(stopCode)
      ? [
          {
            severity: 'ERROR',
            code: 'STOP_OF_ANOTHER_TOUR',
            path: `stops.${index}.code`,
            words: {
              zh: `站点编号“${stopCode}”已用于另一次观摩，请换一个，或留空自动编号。`,
              en: `The code "${stopCode}" is a stop of another tour; choose another or leave it blank.`,
            },
          },
        ]
      : [],
  )
}

/** A comparison at the stop of a village: only clusters are compared. */
function villageComparisons(stops: readonly TourStopInput[]): FormIssue[] {
  return stops.flatMap(({ clusterCode, charts }, stop) =>
    charts.flatMap(({ kind }, index): FormIssue[] =>
      kind === 'COMPARISON' && !clusterCode
        ? [
            {
              severity: 'ERROR',
              code: 'COMPARISON_NEEDS_CLUSTER',
              path: `stops.${stop}.charts.${index}.kind`,
              words: comparisonWords,
            },
          ]
        : [],
    ),
  )
}

async function lostPhotos(reader: Reader, stops: readonly TourStopInput[]): Promise<FormIssue[]> {
  const named = stops.flatMap(({ photos }, stop) =>
    photos.map(({ photo }, index) => ({ photo, path: `stops.${stop}.photos.${index}.photo` })),
  )
  const kept = new Set(
    (await findPhotos(reader, [...new Set(named.map(({ photo }) => photo))])).map(({ digest }) => digest),
  )
  return named
    .filter(({ photo }) => !kept.has(photo))
    .map(
      ({ path }): FormIssue => ({
        severity: 'ERROR',
        code: 'PHOTO_UNKNOWN',
        path,
        words: { zh: '没有这张照片，请重新上传。', en: 'There is no such photo; upload it again.' },
      }),
    )
}
