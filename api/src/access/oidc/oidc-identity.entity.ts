import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { PersonRow } from '../person/person.entity'

/** Whom a provider's account belongs to. Linked at the first sign-in, and from then on the login no longer counts. */
@Entity('oidc_identity')
@Index('uq_oidc_identity', ['issuer', 'subject'], { unique: true })
@Index('uq_oidc_identity_person', ['personId', 'issuer'], { unique: true })
export class OidcIdentity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('varchar', { length: 255 })
  issuer!: string

  /** The provider's own name for the account, `sub`: never given to anybody else. */
  @Column('varchar', { length: 255 })
  subject!: string

  @Column('integer')
  @ForeignKey(() => PersonRow, { name: 'fk_oidc_identity_person', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  personId!: number

  @Column('varchar', { length: 24 })
  linkedAt!: string
}
