import { forward } from '@/graphql/forward'

export { forward as POST }
