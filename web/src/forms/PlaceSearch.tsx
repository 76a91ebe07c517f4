'use client'

import { useEffect, useState } from 'react'
import { useLang } from '@/ui/lang-context'
import { useEditWords } from './edit-words'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import { type FoundVillages, searchVillages } from './find-villages'
import { useFindings } from './findings-context'
import styles from './forms.module.css'
import { fieldId } from './keyed-path'
import { whereText } from './wanted-village'

/** A cluster or a village that was chosen. */
export interface ChosenPlace {
  readonly kind: 'CLUSTER' | 'VILLAGE'
  readonly code: string
  readonly name: string
}

interface PlaceSearchProps extends FieldProps {
  /** Other paths under which the hub may speak of the same choice. */
  readonly otherPaths?: readonly string[]
  /** Clusters that may be chosen; without any only villages are looked for. */
  readonly clusters?: readonly { readonly code: string; readonly name: string }[]
  readonly onChoose: (place: ChosenPlace) => void
}

/** The hub is asked when the reader has paused for so long. */
const PAUSE_MS = 250

const NOTHING: FoundVillages = { villages: [], total: 0 }

/** Finds a place by what is typed; what was found stands below as buttons. */
export function PlaceSearch({ otherPaths = [], clusters = [], onChoose, ...field }: PlaceSearchProps) {
  const [text, setText] = useState('')
  const { own, edited } = useFindings([field.path, ...otherPaths])
  const { search } = useEditWords()
  const { found, said } = useFound(text)
  const wanted = text.trim()
  const near = wanted === '' ? [] : clusters.filter(({ code, name }) => name.includes(wanted) || code === wanted)
  const choose = (place: ChosenPlace) => {
    setText('')
    edited()
    onChoose(place)
  }
  const listed = [
    ...near.map(({ code, name }) => ({ kind: 'CLUSTER' as const, code, name, where: `${search.cluster} ${code}` })),
    ...found.villages.map((village) => ({ kind: 'VILLAGE' as const, ...village, where: whereText(village) })),
  ]
  const total = near.length + found.total
  const count = total > listed.length ? search.more(listed.length, total) : search.found(total)
  return (
    <FieldFrame hint={search.hint} {...field} own={own} isWide>
      <input
        id={fieldId(field.path)}
        type="search"
        className={styles.input}
        value={text}
        autoComplete="off"
        aria-required={field.isRequired}
        aria-invalid={own.some(({ severity }) => severity === 'ERROR') || undefined}
        aria-describedby={describedBy(field.path, field.hint ?? search.hint, own)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={styles.hint} role="status">
        {said ?? (wanted === '' ? '' : total === 0 ? search.none : count)}
      </p>
      {listed.length > 0 && (
        <ul className={styles.listed}>
          {listed.map(({ kind, code, name, where }) => (
            <li key={code}>
              <button type="button" className={styles.result} onClick={() => choose({ kind, code, name })}>
                {name} <small>{where}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  )
}

/** The villages that fit a text, once its writer pauses; `said` tells why there are none yet. */
function useFound(text: string): { readonly found: FoundVillages; readonly said: string | null } {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: FoundVillages | null } | null>(null)
  const { search, results } = useEditWords()
  const lang = useLang()
  const wanted = text.trim()
  useEffect(() => {
    if (wanted === '') return
    let isWanted = true
    const timer = setTimeout(async () => {
      const told = await searchVillages(wanted, lang)
      if (isWanted) setAnswer({ to: wanted, found: told.ok ? told.data : null })
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [wanted, lang])
  if (wanted === '') return { found: NOTHING, said: null }
  if (answer?.to !== wanted) return { found: NOTHING, said: search.searching }
  return answer.found ? { found: answer.found, said: null } : { found: NOTHING, said: results.unreachable }
}
