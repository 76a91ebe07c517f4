import { type Crumb } from '@/ui/Crumbs'
import { carried, hrefOf, placeHref, type View } from '@/view/view'

interface Step {
  readonly code: string
  readonly name: string
}

/**
 * The path to a place, from what the hub is about down: a city's hub does not begin at the province, and the city itself
 * has no path. What the hub is about leads to the overview.
 */
export function pathCrumbs(path: readonly Step[], home: string | null | undefined, view: View): readonly Crumb[] {
  const start = path.findIndex(({ code }) => code === home)
  if (start < 0) return []
  return path.slice(start).map(({ code, name }) => ({
    label: name,
    href: code === home ? hrefOf('/', carried(view)) : placeHref(code, view),
  }))
}
