import { forward } from '@/graphql/forward'

export { forward as GET, forward as HEAD }
