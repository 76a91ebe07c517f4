import { forward } from '@/graphql/forward'

export { forward as GET, forward as OPTIONS, forward as POST }
