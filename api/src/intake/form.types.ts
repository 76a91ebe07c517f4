import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import type { Locale } from '../common/words'
import type { FormConflict, FormIssue, FormOutcome } from './form'

const saveStatusWords = {
  PUBLISHED: { zh: '已发布', en: 'Published as a revision of its own' },
  UNCHANGED: { zh: '没有变化', en: 'All of it was stored already' },
  REFUSED: { zh: '有误，未发布', en: 'Some fields have errors, so nothing was published' },
  CONFLICT: {
    zh: '他人已改，未发布',
    en: 'It would overwrite what others changed since the base revision, so nothing was published',
  },
  CHECKED: { zh: '检查通过，未发布', en: 'Nothing is wrong; it was only to be checked' },
} as const

export type SaveStatus = keyof typeof saveStatusWords
export const SaveStatus = wordedEnum<SaveStatus>('SaveStatus', 'How the saving of a form ended.', saveStatusWords)

const fieldSeverityWords = {
  ERROR: { zh: '错误', en: 'Must be corrected' },
  WARNING: { zh: '请核对', en: 'Asks for a second look' },
  NOTICE: { zh: '说明', en: 'Tells what was understood' },
} as const

export type FieldSeverity = keyof typeof fieldSeverityWords
export const FieldSeverity = wordedEnum<FieldSeverity>(
  'FieldSeverity',
  'How grave a finding about a field is.',
  fieldSeverityWords,
)

const conflictKindWords = {
  ADDED: { zh: '他人新增', en: 'Somebody added it' },
  CHANGED: { zh: '他人修改', en: 'Somebody changed it' },
  WITHDRAWN: { zh: '他人删除', en: 'Somebody removed it' },
} as const

export type ConflictKind = keyof typeof conflictKindWords
export const ConflictKind = wordedEnum<ConflictKind>('ConflictKind', 'What others did to a row.', conflictKindWords)

@ObjectType('FieldIssue', { description: 'Something to say about a field of a form.' })
export class FieldIssue {
  @Field(() => FieldSeverity, { simple: true, description: 'How grave it is.' })
  severity!: FieldSeverity

  @Field(() => String, { simple: true, description: 'Stable and in capitals: programs branch on it.' })
  code!: string

  @Field(() => String, { simple: true, description: 'The field of the input, for example `stops.0.figures.2.metric`.' })
  path!: string

  @Field(() => String, {
    simple: true,
    description: "What is wrong and what would be right, in the reader's language.",
  })
  message!: string
}

@ObjectType('ConflictField', { description: 'A field that others changed.' })
export class ConflictFieldType {
  @Field(() => String, { simple: true, description: 'Name of the field.' })
  field!: string

  @Field(() => String, { simple: true, description: "What it is called in the reader's language." })
  name!: string

  @Field(() => String, { simple: true, nullable: true, description: 'What it was at the base revision; null: blank.' })
  was!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'What it is now; null: blank.' })
  is!: string | null
}

@ObjectType('EditConflict', { description: 'A row that others changed since the editor looked, and that was kept.' })
export class EditConflict {
  @Field(() => String, { simple: true, description: 'Key of the dataset.' })
  dataset!: string

  @Field(() => String, { simple: true, description: 'Its key in the ledger.' })
  rowKey!: string

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Where it stands in the input, for example `stops.0`; null when the input does not have it.',
  })
  path!: string | null

  @Field(() => ConflictKind, { simple: true, description: 'What others did to it.' })
  kind!: ConflictKind

  @Field(() => [ConflictFieldType], { simple: true, description: 'The fields that they changed.' })
  fields!: ConflictFieldType[]

  @Field(() => Int, { simple: true, description: 'The revision that holds now.' })
  revision!: number

  @Field(() => String, { simple: true, description: 'Who published it.' })
  actor!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was published.' })
  publishedAt!: string
}

@ObjectType('SaveOutcome', { description: 'What became of a form that was handed in.' })
export class SaveOutcome {
  @Field(() => SaveStatus, { simple: true, description: 'How it ended.' })
  status!: SaveStatus

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The revision it became; null when nothing was published.',
  })
  revision!: number | null

  @Field(() => [FieldIssue], { simple: true, description: 'Findings about fields, in the order of the form.' })
  issues!: FieldIssue[]

  @Field(() => [EditConflict], { simple: true, description: 'What others changed; empty unless it is a CONFLICT.' })
  conflicts!: EditConflict[]

  @Field(() => Int, { simple: true, description: 'Rows that are new, or would be.' })
  inserted!: number

  @Field(() => Int, { simple: true, description: 'Rows changed, or that would be.' })
  changed!: number

  @Field(() => Int, { simple: true, description: 'Rows removed, or that would be.' })
  withdrawn!: number
}

const issueFace = ({ severity, code, path, words }: FormIssue, locale: Locale): FieldIssue => ({
  severity,
  code,
  path,
  message: words[locale],
})

const conflictFace = ({ dataset, fields, ...conflict }: FormConflict, locale: Locale): EditConflict => ({
  ...conflict,
  dataset: dataset.key,
  fields: fields.map(({ words, ...field }) => ({ ...field, name: words[locale] })),
})

/** The GraphQL face of what became of a form. */
export function saveOutcome(
  { status, revision, issues, conflicts, datasets }: FormOutcome,
  locale: Locale,
): SaveOutcome {
  const sum = (of: (tally: FormOutcome['datasets'][number]) => number) =>
    datasets.reduce((total, tally) => total + of(tally), 0)
  return {
    status,
    revision,
    issues: issues.map((issue) => issueFace(issue, locale)),
    conflicts: conflicts.map((conflict) => conflictFace(conflict, locale)),
    inserted: sum(({ inserted }) => inserted),
    changed: sum(({ changed }) => changed),
    withdrawn: sum(({ withdrawn }) => withdrawn),
  }
}
