import type { FieldList } from './field-words'

/** Words of groups of villages. */
export const groupFields: FieldList = {}
