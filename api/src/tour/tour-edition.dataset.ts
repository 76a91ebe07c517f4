import type { Dataset } from '../intake/dataset'
import { tourCodeColumn } from './tour-columns'

/** A digest of bytes, as 64 hexadecimal characters. */
const digest = { type: 'text', required: true, maxLength: 64, example: '0f343b0931126a20…' } as const

/** Instants are texts here: ISO 8601 in UTC. */
const instant = { type: 'text', maxLength: 24, example: '2024-10-18T00:00:00.000Z' } as const

/**
 * Published snapshots of tours. The ledger keeps the digest of what was shown; the bytes are kept by that digest, so
 * that nothing shown can be altered without its being seen. Written by the program alone, never from files.
 */
export const tourEditionsDataset: Dataset = {
  key: 'tourEditions',
  words: { zh: '观摩发布版', en: 'Published tours' },
  description: { zh: '每次发布一行。', en: 'One row a publication.' },
  table: 'tour_edition',
  columns: [
    tourCodeColumn,
    {
      id: 'edition',
      property: 'edition',
      words: { zh: '版次', en: 'Edition' },
      type: 'integer',
      required: true,
      min: 1,
      description: { zh: '第几次发布，从1起。', en: 'Which publication, from 1.' },
      example: '1',
    },
    {
      id: 'digest',
      property: 'digest',
      words: { zh: '快照', en: 'Snapshot' },
      description: { zh: '快照内容的SHA-256。', en: 'SHA-256 of the snapshot.' },
      ...digest,
    },
    {
      id: 'dataRevision',
      property: 'dataRevision',
      words: { zh: '数据版本', en: 'Revision shown' },
      type: 'integer',
      required: true,
      description: { zh: '展示的数字所在的版本。', en: 'The revision whose figures it shows.' },
      example: '12',
    },
    {
      id: 'publishedAt',
      property: 'publishedAt',
      words: { zh: '发布时刻', en: 'Published at' },
      required: true,
      description: { zh: '发布的时刻。', en: 'When it was published.' },
      ...instant,
    },
  ],
  naturalKey: ['tourCode', 'edition'],
  references: { tourCode: 'tours' },
  periodOf: () => null,
}

/** Links that open the published snapshot of one tour to whoever has them. The ledger keeps their digest alone. */
export const tourSharesDataset: Dataset = {
  key: 'tourShares',
  words: { zh: '观摩分享', en: 'Shared tours' },
  description: { zh: '每个分享链接一行。', en: 'One row a link.' },
  table: 'tour_share',
  columns: [
    {
      id: 'tokenHash',
      property: 'tokenHash',
      words: { zh: '链接摘要', en: 'Digest of the link' },
      description: { zh: '链接密钥的SHA-256。', en: 'SHA-256 of the secret in the link.' },
      ...digest,
    },
    tourCodeColumn,
    {
      id: 'expiresAt',
      property: 'expiresAt',
      words: { zh: '失效时刻', en: 'Expires at' },
      required: true,
      description: { zh: '此刻起失效。', en: 'From then on it opens nothing.' },
      ...instant,
    },
    {
      id: 'revokedAt',
      property: 'revokedAt',
      words: { zh: '撤销时刻', en: 'Revoked at' },
      description: { zh: '撤销的时刻；未撤销为空。', en: 'When it was revoked; blank while it is not.' },
      ...instant,
    },
  ],
  naturalKey: ['tokenHash'],
  references: { tourCode: 'tours' },
  periodOf: () => null,
}
