import Link from 'next/link'
import styles from '@/access/access.module.css'
import { viewerOf } from '@/access/viewer'
import { ask } from '@/graphql/ask'
import { homePlace } from '@/graphql/home-place'
import { type AccessWords, accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { ActionLink } from '@/ui/Segmented'
import { EVERYWHERE, type PickerView, withQuery } from './people-view'
import { PickerQuery } from './picker.query'

interface TerritoryPickerProps {
  /** Path of the page; choosing is a link to it. */
  readonly path: string
  readonly picker: PickerView
  readonly lang: Lang
}

/** What was chosen, for the form beside the picker. */
export interface Chosen {
  readonly at: string
  readonly name: string
}

/** Reads what a picker shows. Where nothing was chosen it begins at the places that the reader has. */
export async function readTerritory({ at, find }: PickerView, lang: Lang) {
  const viewer = await viewerOf(lang)
  const start = viewer && !viewer.everywhere ? (viewer.territories[0]?.code ?? homePlace()) : homePlace()
  const shown = at === null || at === EVERYWHERE ? start : at
  const answer = await ask(PickerQuery, { at: shown, isFinding: find !== '', text: find || ' ' }, lang)
  const words = accessWordsOf(lang).people
  const place = answer.ok ? answer.data.place : null
  const chosen: Chosen | null =
    at === EVERYWHERE
      ? { at, name: words.everywhere }
      : at !== null && place
        ? { at: place.code, name: words.andBelow([...place.path, place].map(({ name }) => name).join(' ')) }
        : null
  return {
    chosen,
    place,
    found: answer.ok ? (answer.data.searchPlaces ?? null) : null,
    mayEverywhere: viewer?.everywhere ?? true,
    problem: answer.ok ? null : answer.problem,
  }
}

interface Named {
  readonly code: string
  readonly name: string
}

type Territory = Awaited<ReturnType<typeof readTerritory>>

/** Choosing a territory: by going down the places one by one, or by name. Every step is a link. */
export function TerritoryPicker({ path, picker, lang, territory }: TerritoryPickerProps & { territory: Territory }) {
  const words = accessWordsOf(lang).people
  const { chosen, place, found, mayEverywhere, problem } = territory
  const below: readonly Named[] = place?.__typename === 'Region' ? place.children : []
  const hrefOf = (at: string) => `${withQuery(path, lang, { at })}#territory`
  return (
    <section id="territory" aria-label={words.chooseTerritory}>
      <p className={styles.chosen} role="status">
        {chosen ? (
          <>
            {words.chosen}: <b>{chosen.name}</b>
          </>
        ) : (
          (problem?.detail ?? words.nothingChosen)
        )}
      </p>
      <form className={styles.filters} action={`${path}#territory`}>
        <label>
          {words.findPlace}
          <input type="search" name="find" defaultValue={picker.find} />
        </label>
        {picker.at && <input type="hidden" name="at" value={picker.at} />}
        {lang !== 'zh' && <input type="hidden" name="lang" value={lang} />}
        <button type="submit" className={styles.button}>
          {words.search}
        </button>
      </form>
      {found && <Found found={found} hrefOf={hrefOf} words={words} />}
      <div className={styles.below}>
        {mayEverywhere && <ActionLink href={hrefOf(EVERYWHERE)}>{words.everywhere}</ActionLink>}
        {place?.path.map(({ code, name }) => (
          <ActionLink key={code} href={hrefOf(code)}>
            {name}
          </ActionLink>
        ))}
      </div>
      {place && below.length > 0 && (
        <>
          <p className={styles.part}>
            {words.below} · {place.name}
          </p>
          <div className={styles.below}>
            {below.map(({ code, name }) => (
              <ActionLink key={code} href={hrefOf(code)}>
                {name}
              </ActionLink>
            ))}
          </div>
        </>
      )}
    </section>
  )
}

interface FoundProps {
  readonly found: NonNullable<Territory['found']>
  readonly hrefOf: (at: string) => string
  readonly words: AccessWords['people']
}

function Found({ found, hrefOf, words }: FoundProps) {
  return (
    <>
      <p className={styles.part}>{words.found}</p>
      {found.length === 0 ? (
        <p className={styles.quiet}>{words.foundNone}</p>
      ) : (
        <ul className={styles.foundList}>
          {found.map(({ code, name: own, path }) => (
            <li key={code}>
              <Link href={hrefOf(code)} prefetch={false} scroll={false}>
                {[...path.map(({ name }) => name), own].join(' ')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
