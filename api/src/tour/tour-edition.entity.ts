import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { DateTimeScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'

@ObjectType('TourEdition', {
  description: 'A published snapshot of a tour. It never changes: a later publication is another edition.',
})
@Entity('tour_edition')
@Index('uq_tour_edition', ['tourCode', 'edition'], { unique: true })
export class TourEditionRow extends RegistryRow {
  @Column({ type: 'varchar', length: 40 })
  tourCode!: string

  @Field(() => Int, { simple: true, description: 'Which publication, from 1.' })
  @Column({ type: 'int' })
  edition!: number

  @Field(() => ID, {
    simple: true,
    description: 'SHA-256 of the snapshot as it is stored: whoever has it can tell that nothing was altered.',
  })
  @Column({ type: 'varchar', length: 64 })
  digest!: string

  @Field(() => Int, { simple: true, description: 'The revision whose figures it shows.' })
  @Column({ type: 'int' })
  dataRevision!: number

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was published.' })
  @Column({ type: 'varchar', length: 24 })
  publishedAt!: string
}

@ObjectType('TourShare', {
  description: 'A link that opens the published snapshot of one tour. Its secret is told once and not kept.',
})
@Entity('tour_share')
@Index('uq_tour_share', ['tokenHash'], { unique: true })
@Index('ix_tour_share_tour', ['tourCode'])
export class TourShareRow extends RegistryRow {
  @Field(() => ID, { simple: true, description: 'SHA-256 of the secret: names the link, and opens nothing.' })
  @Column({ type: 'varchar', length: 64 })
  tokenHash!: string

  @Column({ type: 'varchar', length: 40 })
  tourCode!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'From then on it opens nothing.' })
  @Column({ type: 'varchar', length: 24 })
  expiresAt!: string

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was revoked; null while it is not.',
  })
  @Column({ type: 'varchar', length: 24, nullable: true })
  revokedAt!: string | null
}
