'use client'

import { useEditWords } from './edit-words'
import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import { useFindings } from './findings-context'
import styles from './forms.module.css'
import { fieldId } from './keyed-path'

export interface Choice {
  readonly value: string
  readonly word: string
}

/** Choices under a heading; without a name they stand by themselves. */
export interface ChoiceGroup {
  readonly name: string | null
  readonly choices: readonly Choice[]
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string
  readonly groups: readonly ChoiceGroup[]
  /** What an empty value means; without it the reader is asked to choose while nothing is chosen. */
  readonly blank?: string
  readonly onChange: (value: string) => void
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value, word }) => (
    <option key={value} value={value}>
      {word}
    </option>
  ))

/** One of many. What is chosen stays in the list even where it is offered no more. */
export function ChoiceField({ value, groups, blank, onChange, ...field }: ChoiceFieldProps) {
  const { own, edited } = useFindings([field.path])
  const words = useEditWords()
  const isOffered = value === '' || groups.some(({ choices }) => choices.some((choice) => choice.value === value))
  return (
    <FieldFrame {...field} own={own}>
      <select
        id={fieldId(field.path)}
        className={styles.input}
        value={value}
        aria-required={field.isRequired}
        aria-invalid={own.some(({ severity }) => severity === 'ERROR') || undefined}
        aria-describedby={describedBy(field.path, field.hint, own)}
        onChange={(event) => {
          edited()
          onChange(event.currentTarget.value)
        }}
      >
        {(blank !== undefined || value === '') && <option value="">{blank ?? words.choose}</option>}
        {!isOffered && <option value={value}>{value}</option>}
        {groups.map(({ name, choices }) =>
          name === null ? (
            optionsOf(choices)
          ) : (
            <optgroup key={name} label={name}>
              {optionsOf(choices)}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  )
}
