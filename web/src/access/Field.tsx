'use client'

import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { useStanding } from './ActionForm'
import styles from './access.module.css'

interface FrameProps {
  readonly label: string
  readonly hint?: ReactNode
  /** Beside the field, as it is typed. */
  readonly advice?: ReactNode
}

type Native = 'type' | 'autoComplete' | 'required' | 'defaultValue' | 'inputMode' | 'maxLength' | 'min' | 'max'

export interface FieldProps extends FrameProps, Pick<InputHTMLAttributes<HTMLInputElement>, Native> {
  readonly name: string
  readonly onType?: (text: string) => void
}

/** A line to type in, with its hint, and what was wrong with it. */
export function Field({ name, label, hint, advice, onType, defaultValue, ...native }: FieldProps) {
  const id = useId()
  const { issues, values } = useStanding()
  const issue = issues[name]
  const about = [hint && `${id}h`, issue && `${id}i`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...native}
        key={values[name]}
        id={id}
        name={name}
        className={styles.input}
        defaultValue={values[name] ?? defaultValue}
        aria-invalid={issue ? true : undefined}
        aria-describedby={about === '' ? undefined : about}
        onChange={onType && ((event) => onType(event.currentTarget.value))}
      />
      {advice}
      {hint && (
        <p id={`${id}h`} className={styles.hint}>
          {hint}
        </p>
      )}
      {issue && (
        <p id={`${id}i`} className={styles.issue}>
          {issue}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps extends FrameProps {
  readonly name: string
  readonly choices: readonly { readonly value: string; readonly word: string }[]
}

/** One of a few. */
export function Choice({ name, label, choices }: ChoiceProps) {
  const id = useId()
  const { issues, values } = useStanding()
  const issue = issues[name]
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        key={values[name]}
        id={id}
        name={name}
        className={styles.input}
        defaultValue={values[name]}
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? `${id}i` : undefined}
      >
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      {issue && (
        <p id={`${id}i`} className={styles.issue}>
          {issue}
        </p>
      )}
    </div>
  )
}

/** Any of a few. */
export function Choices({ name, label, choices }: ChoiceProps) {
  const { issues } = useStanding()
  const issue = issues[name]
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {choices.map(({ value, word }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} aria-invalid={issue ? true : undefined} />
          {word}
        </label>
      ))}
      {issue && <p className={styles.issue}>{issue}</p>}
    </fieldset>
  )
}
