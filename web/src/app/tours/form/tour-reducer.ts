import { changeList, type Keyed, type ListChange, type Removed, removedBy } from '@/forms/list-change'
import type { PartName, StopDraft, StopParts, TourDraft } from './tour-draft'

/** An item of a list of a stop. */
export type PartItem<Name extends PartName> = StopParts[Name][number]

/** A change to one of the lists of a stop. */
export type PartChange = {
  readonly [Name in PartName]: { readonly name: Name; readonly change: ListChange<PartItem<Name>> }
}[PartName]

export type TourAction =
  | { readonly type: 'tour'; readonly changes: Partial<Omit<TourDraft, 'stops'>> }
  | { readonly type: 'stops'; readonly change: ListChange<StopDraft> }
  | ({ readonly type: 'part'; readonly stop: string } & PartChange)
  /** Takes back the last removal. */
  | { readonly type: 'undo' }

/** Where something was removed: among the stops, or in a list of one. */
type Removal =
  | ({ readonly from: 'stops' } & Removed<StopDraft>)
  | ({ readonly from: PartName; readonly stop: string } & Removed<Keyed>)

/** A tour being edited, with what was removed from it, the last one last. */
export interface TourEdit {
  readonly draft: TourDraft
  readonly removals: readonly Removal[]
}

export const beginTour = (draft: TourDraft): TourEdit => ({ draft, removals: [] })

const withStops = ({ draft, removals }: TourEdit, change: ListChange<StopDraft>): TourEdit => ({
  draft: { ...draft, stops: changeList(draft.stops, change) },
  removals,
})

/** Each change is of the items of the list that it names; the type of the action sees to it. */
function withPart(edit: TourEdit, stopKey: string, name: PartName, change: ListChange<Keyed>): TourEdit {
  const stop = edit.draft.stops.find(({ key }) => key === stopKey)
  if (!stop) return edit
  return withStops(edit, { do: 'set', key: stopKey, changes: { [name]: changeList<Keyed>(stop[name], change) } })
}

function undo({ draft, removals }: TourEdit): TourEdit {
  const last = removals.at(-1)
  if (!last) return { draft, removals }
  const before = { draft, removals: removals.slice(0, -1) }
  const { at, item } = last
  return last.from === 'stops'
    ? withStops(before, { do: 'insert', at, item: last.item })
    : withPart(before, last.stop, last.from, { do: 'insert', at, item })
}

export function tourReducer(edit: TourEdit, action: TourAction): TourEdit {
  switch (action.type) {
    case 'tour':
      return { ...edit, draft: { ...edit.draft, ...action.changes } }
    case 'stops': {
      const removed = removedBy(edit.draft.stops, action.change)
      const { draft } = withStops(edit, action.change)
      return { draft, removals: removed ? [...edit.removals, { from: 'stops', ...removed }] : edit.removals }
    }
    case 'part': {
      const { stop, name } = action
      const change = action.change as ListChange<Keyed>
      const list: readonly Keyed[] = edit.draft.stops.find(({ key }) => key === stop)?.[name] ?? []
      const removed = removedBy(list, change)
      const { draft } = withPart(edit, stop, name, change)
      return { draft, removals: removed ? [...edit.removals, { from: name, stop, ...removed }] : edit.removals }
    }
    case 'undo':
      return undo(edit)
  }
}
