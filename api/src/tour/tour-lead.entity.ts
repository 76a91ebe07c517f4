import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Who leads those that opened a link, and where they are. Ends with the link; no part of the ledger. */
@Entity('tour_lead')
@Index('uq_tour_lead', ['leaderHash'], { unique: true })
export class TourLead {
  /** Digest that names the link. One presenter leads a link. */
  @PrimaryColumn('varchar', { length: 64 })
  tokenHash!: string

  /** SHA-256 of the secret of the presenter. */
  @Column('varchar', { length: 64 })
  leaderHash!: string

  /** The edition that the presenter shows; null before the first slide. */
  @Column({ type: 'int', nullable: true })
  edition!: number | null

  /** From 1. */
  @Column({ type: 'int', nullable: true })
  slide!: number | null

  /** When the presenter was last heard of. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  movedAt!: string | null

  @Column('varchar', { length: 24 })
  expiresAt!: string
}
