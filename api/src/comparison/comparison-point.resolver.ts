import { FieldResolver, Float, Resolver, Root } from 'type-graphql'
import { ComparisonPoint, EffectInterval, PlaceboTest } from './comparison.types'
import { intervalOf } from './show-interval'
import { shownMean } from './shown-numbers'

/** What takes lots to tell, and so is computed only when it is asked for. */
@Resolver(() => ComparisonPoint)
export class ComparisonPointResolver {
  @FieldResolver(() => EffectInterval, {
    nullable: true,
    description: '95 % interval of the effect, right for few and uneven villages too; null where nothing is compared.',
  })
  interval(@Root() { comparison, point }: ComparisonPoint): EffectInterval | null {
    const test = comparison.test(point)
    return test && intervalOf(comparison.query.measure, test.interval())
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Two-sided p-value of no effect, from 1,999 lots with a fixed seed: villages are its units, so what strikes neighbours together is for `placebo` to judge.',
  })
  pValue(@Root() { comparison, point }: ComparisonPoint): number | null {
    return comparison.test(point)?.pValue() ?? null
  }

  @FieldResolver(() => PlaceboTest, { nullable: true, description: 'Against pseudo-clusters; null where nothing is.' })
  placebo(@Root() { comparison, point }: ComparisonPoint): PlaceboTest | null {
    const placebo = comparison.placebo(point)
    if (!placebo) return null
    const { measure } = comparison.query
    return {
      pValue: placebo.pValue,
      draws: placebo.effects.length,
      effects: Array.from(placebo.effects, (effect) => shownMean(measure, effect) as number),
    }
  }
}
