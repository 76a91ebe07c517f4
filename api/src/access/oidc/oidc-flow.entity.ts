import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/**
 * A sign-in that a browser began at the provider and has not ended. Taken out when it ends: each ends once. Nothing in
 * it opens anything: what is secret is kept by the browser, in a cookie.
 */
@Entity('oidc_flow')
@Index('ix_oidc_flow_expires', ['expiresAt'])
export class OidcFlow {
  /** SHA-256 of the `state` that the provider hands back, hexadecimal. */
  @PrimaryColumn('varchar', { length: 64 })
  stateHash!: string

  /** SHA-256 of the browser's cookie, hexadecimal. */
  @Column('varchar', { length: 64 })
  browserHash!: string

  /** Where the provider was told to send the browser: the token request must say the same. */
  @Column('varchar', { length: 400 })
  redirectUri!: string

  /** A path of the hub's own. */
  @Column('varchar', { length: 2000 })
  returnTo!: string

  @Column('varchar', { length: 24 })
  expiresAt!: string
}
