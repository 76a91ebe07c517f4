import type { Words } from './zh'

/** Words of 查询 in English. */
export const queryEn: Words['query'] = {
  title: 'Query',
  heading: 'Query workbench',
  note: 'One GraphQL query fetches what the pages show. The book at the left explains every field; Ctrl-Space completes.',
  examples: 'Ready queries',
  examplesNote: 'a click fills it in; change it and run',
  share: 'Copy link',
  shared: 'Copied',
  shareNote: 'the link carries the query and its variables',
  loading: 'Opening the workbench…',
  noScript: 'The workbench needs JavaScript. Programs can send the queries below to /graphql.',
}
