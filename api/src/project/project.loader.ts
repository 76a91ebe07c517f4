import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { projectsOf } from './project.query'

/** The loaders of this noun, new for each request. */
export function projectLoaders(db: Reader) {
  return {
    /** Started, due or completed in a year, or all. */
    projectsOfVillage: loaderPer((year: number | null) =>
      groupByKey(
        (project) => project.villageId,
        (ids: readonly number[]) => projectsOf(db, ids, year),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface ProjectContext {
  readonly projectLoaders: ReturnType<typeof projectLoaders>
}
