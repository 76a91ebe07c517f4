'use client'

import styles from './result.module.css'

interface ChoicesProps<Key extends string> {
  readonly label: string
  readonly choices: readonly { readonly key: Key; readonly word: string }[]
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
}

/** A choice between a few ways to look at one thing. */
export function Choices<Key extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Key>) {
  return (
    <fieldset className={styles.choices} aria-label={label}>
      {choices.map(({ key, word }) => (
        <button
          key={key}
          type="button"
          className={styles.button}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}

interface PickProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly value: string
  readonly onPick: (value: string) => void
}

/** A choice between many. */
export function Pick({ label, options, value, onPick }: PickProps) {
  return (
    <label className={styles.pick}>
      {label}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </label>
  )
}
