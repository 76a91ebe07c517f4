import { Column, Entity, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'

/** A published snapshot of a tour. Immutable: a later publication is another edition. */
@Entity('tour_edition')
@Index('uq_tour_edition', ['tourCode', 'edition'], { unique: true })
export class TourEditionRow extends RegistryRow {
  @Column({ type: 'varchar', length: 40 })
  tourCode!: string

  /** From 1. */
  @Column({ type: 'int' })
  edition!: number

  /** SHA-256 of the snapshot, under which its bytes are kept. */
  @Column({ type: 'varchar', length: 64 })
  snapshot!: string

  /** The revision whose figures it shows. */
  @Column({ type: 'int' })
  dataRevision!: number

  @Column({ type: 'varchar', length: 24 })
  publishedAt!: string
}

/** A link that opens the published snapshot of one tour. Of its secret only the digest is kept. */
@Entity('tour_share')
@Index('uq_tour_share', ['tokenHash'], { unique: true })
@Index('ix_tour_share_tour', ['tourCode'])
export class TourShareRow extends RegistryRow {
  /** SHA-256 of the secret. */
  @Column({ type: 'varchar', length: 64 })
  tokenHash!: string

  @Column({ type: 'varchar', length: 40 })
  tourCode!: string

  @Column({ type: 'varchar', length: 24 })
  expiresAt!: string

  /** Null while it is not revoked. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  revokedAt!: string | null
}
