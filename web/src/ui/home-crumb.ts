import { carried, hrefOf, type View } from '@/view/view'
import type { Crumb } from './Crumbs'

/** The step to what the hub is about; none while it is about nothing yet. */
export const homeCrumb = (home: { readonly name: string } | null | undefined, view: View): readonly Crumb[] =>
  home ? [{ label: home.name, href: hrefOf('/', carried(view)) }] : []
