import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Source } from '../intake/hub.types'
import { ChangeKind, Pairing } from './change-enums'
import { Change, Figure } from './figure'
import { figureSources } from './figure-sources'
import type { MeasureContext } from './measure-context'
import { readChange } from './read-figure'

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => Change, { description: 'How it moved against another period.' })
  change(
    @Root() { subject, query }: Figure,
    @Arg('against', () => PeriodKeyScalar, {
      nullable: true,
      description: 'Default: the same period of the year before.',
    })
    against: string | undefined,
    @Arg('kind', () => ChangeKind, {
      nullable: true,
      description: 'Default: growth for money, difference for anything else.',
    })
    kind: ChangeKind | undefined,
    @Arg('pairing', () => Pairing, { defaultValue: 'PAIRED', description: 'Which villages it rests on.' })
    pairing: Pairing,
    @Ctx() { figures }: MeasureContext,
  ): Promise<Change> {
    return readChange(figures, subject, query, { against: against ?? null, kind: kind ?? null, pairing })
  }

  @FieldResolver(() => [Source], { description: 'Where the number came from, most villages first.' })
  sources(
    @Root() figure: Figure,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most so many, 1 to 100.' }) first: number,
    @Ctx() context: MeasureContext,
  ): Promise<Source[]> {
    return figureSources(context, figure, Math.min(Math.max(first, 1), 100))
  }
}
