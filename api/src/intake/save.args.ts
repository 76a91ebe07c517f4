import { ArgsType, Field, Int } from 'type-graphql'

/** What every mutation that saves a form takes. */
@ArgsType()
export class SaveArgs {
  @Field(() => Int, {
    description:
      'The revision (`hub { revision }`) that the editor saw, 0 for something new. What others changed since then is not overwritten.',
  })
  baseRevision!: number

  @Field(() => Boolean, { defaultValue: false, description: 'Check only: nothing is published.' })
  dryRun!: boolean
}
