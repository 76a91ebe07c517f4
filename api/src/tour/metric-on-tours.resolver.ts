import { FieldResolver, Resolver, Root } from 'type-graphql'
import { MetricInfo } from '../measure/metric-info'
import { isShowable } from './showable-measures'

@Resolver(() => MetricInfo)
export class MetricOnToursResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether tours may show it: no listing of villages in categories and nothing of persons.',
  })
  showableOnTours(@Root() { measure }: MetricInfo): boolean {
    return isShowable(measure)
  }
}
