import type { Metadata } from 'next'
import { graphql } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { codeOf } from '@/view/code-of'
import { isVillageCode, readView, type SearchParams } from '@/view/view'
import { RegionView } from '../region/RegionView'
import { VillageView } from '../village/VillageView'

interface PageProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const PlaceName = graphql(`
  query PlaceName($code: ID!) {
    place(code: $code) {
      name
    }
  }
`)

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = readView(await searchParams)
  const answer = await ask(PlaceName, { code: codeOf((await params).code) }, lang)
  return { title: (answer.ok && answer.data.place?.name) || wordsOf(lang).failed.notFound }
}

/** 区市、乡镇、考核单位 or 村: the code says which. */
export default async function Page({ params, searchParams }: PageProps) {
  const code = codeOf((await params).code)
  const query = await searchParams
  return isVillageCode(code) ? <VillageView code={code} params={query} /> : <RegionView code={code} params={query} />
}
