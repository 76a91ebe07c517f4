import { forward } from '@/graphql/forward'

/** What visitors open and the one address that their pages ask: the API answers, with headers of its own. */
export { forward as GET, forward as HEAD, forward as POST }
