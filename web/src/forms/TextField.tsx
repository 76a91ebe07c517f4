'use client'

import { describedBy, FieldFrame, type FieldProps } from './FieldFrame'
import { useFindings } from './findings-context'
import styles from './forms.module.css'
import { fieldId } from './keyed-path'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** `date` is a day `YYYY-MM-DD`, empty while it is not whole. */
  readonly type?: 'text' | 'date'
  /** Lines of a longer text; without it the text has one. */
  readonly rows?: number
  readonly maxLength?: number
}

/** A text or a day. */
export function TextField({ value, onChange, type = 'text', rows, maxLength, ...field }: TextFieldProps) {
  const { own, edited } = useFindings([field.path])
  const shared = {
    id: fieldId(field.path),
    className: styles.input,
    value,
    maxLength,
    'aria-required': field.isRequired,
    'aria-invalid': own.some(({ severity }) => severity === 'ERROR') || undefined,
    'aria-describedby': describedBy(field.path, field.hint, own),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      edited()
      onChange(event.currentTarget.value)
    },
  }
  return (
    <FieldFrame {...field} own={own} isWide={rows !== undefined}>
      {rows === undefined ? (
        <input {...shared} type={type} autoComplete="off" data-kind={type} />
      ) : (
        <textarea {...shared} rows={rows} />
      )}
    </FieldFrame>
  )
}
