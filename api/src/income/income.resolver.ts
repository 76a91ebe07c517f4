import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Region, Village } from '../division/place'
import { Source } from '../intake/hub.types'
import { type SourceContext, sourceOfEntity } from '../intake/source.loader'
import { CollectiveIncome } from './collective-income.entity'
import { collectiveIncomesDataset, residentIncomesDataset, ruralIncomeStatsDataset } from './income.dataset'
import type { IncomeContext } from './income.loader'
import { ResidentIncome } from './resident-income.entity'
import { RuralIncomeStat } from './rural-income-stat.entity'

@ArgsType()
class YearsArgs {
  @Field(() => Int, { nullable: true, description: 'First year, inclusive; default: the first reported.' })
  from?: number

  @Field(() => Int, { nullable: true, description: 'Last year, inclusive; default: the latest reported.' })
  to?: number
}

/** Years that stand for "from the first" and "to the last". */
const [FIRST_YEAR, LAST_YEAR] = [0, 9999]

@Resolver(() => Village)
export class VillageIncomeResolver {
  @FieldResolver(() => [CollectiveIncome], {
    description: 'Collective incomes by year, oldest first. Years without a report are absent.',
  })
  incomes(
    @Root() village: Village,
    @Args() { from = FIRST_YEAR, to = LAST_YEAR }: YearsArgs,
    @Ctx() { incomeLoaders }: IncomeContext,
  ): Promise<CollectiveIncome[]> {
    return incomeLoaders.collectiveIncomesOfVillage(from, to).load(village.id)
  }

  @FieldResolver(() => [ResidentIncome], {
    description: 'Per-capita incomes as reported by year, oldest first. Years without a report are absent.',
  })
  residentIncomes(
    @Root() village: Village,
    @Args() { from = FIRST_YEAR, to = LAST_YEAR }: YearsArgs,
    @Ctx() { incomeLoaders }: IncomeContext,
  ): Promise<ResidentIncome[]> {
    return incomeLoaders.residentIncomesOfVillage(from, to).load(village.id)
  }
}

@Resolver(() => CollectiveIncome)
export class CollectiveIncomeResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: CollectiveIncome, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, collectiveIncomesDataset, row)
  }
}

@Resolver(() => ResidentIncome)
export class ResidentIncomeResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: ResidentIncome, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, residentIncomesDataset, row)
  }
}

@Resolver(() => RuralIncomeStat)
export class RuralIncomeStatResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'File, sheet and row that it came from.' })
  source(@Root() row: RuralIncomeStat, @Ctx() context: SourceContext): Promise<Source | null> {
    return sourceOfEntity(context, ruralIncomeStatsDataset, row)
  }
}

@Resolver(() => Region)
export class RegionIncomeResolver {
  @FieldResolver(() => [RuralIncomeStat], {
    description: 'Disposable income of rural residents by the household survey, by period. Counties and above only.',
  })
  async ruralIncomeStats(
    @Root() { region }: Region,
    @Arg('from', () => PeriodKeyScalar, { nullable: true, description: 'First period key, inclusive.' })
    from: string | undefined,
    @Arg('to', () => PeriodKeyScalar, { nullable: true, description: 'Last period key, inclusive.' }) to:
      | string
      | undefined,
    @Ctx() { incomeLoaders }: IncomeContext,
  ): Promise<RuralIncomeStat[]> {
    const stats = await incomeLoaders.ruralIncomeStatsOfRegion.load(region.id)
    return stats.filter(({ period }) => (from === undefined || period >= from) && (to === undefined || period <= to))
  }
}
