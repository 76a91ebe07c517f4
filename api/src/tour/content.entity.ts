import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A run of the bytes of something kept by its digest. Never altered: other bytes have another digest. */
@Entity('content_chunk')
export class ContentChunk {
  /** SHA-256 of all bytes, hexadecimal. */
  @PrimaryColumn('varchar', { length: 64 })
  digest!: string

  /** From 1. */
  @PrimaryColumn('integer')
  ordinal!: number

  @Column('blob')
  bytes!: Buffer
}

/** A photo that was taken in: decoded, drawn anew and stripped of everything but the picture. */
@Entity('photo')
export class Photo {
  /** SHA-256 of the picture as it is served; its bytes are kept under it. */
  @PrimaryColumn('varchar', { length: 64 })
  digest!: string

  @Column('integer')
  widthPixels!: number

  @Column('integer')
  heightPixels!: number

  @Column('integer')
  byteCount!: number

  /** Who took it in and confirmed that nobody in it can be identified. */
  @Column('varchar', { length: 120 })
  confirmedBy!: string

  @Column('varchar', { length: 24 })
  confirmedAt!: string
}
