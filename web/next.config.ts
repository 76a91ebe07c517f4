import path from 'node:path'
import type { NextConfig } from 'next'

const development = process.env.NODE_ENV === 'development'

/**
 * Everything a page needs comes from this address; nothing may be fetched from elsewhere.
 * Next writes small inline scripts into each page, hence 'unsafe-inline'; its development build also evaluates code.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  /** A server that carries only what it needs; the start command and the container run it. */
  output: 'standalone',
  outputFileTracingRoot: path.join(import.meta.dirname, '..'),
  turbopack: { root: path.join(import.meta.dirname, '..') },
  poweredByHeader: false,
  reactStrictMode: true,
  /** Types are checked by `npm run check`, once, with the same compiler as the API. */
  typescript: { ignoreBuildErrors: true },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
  /** What the API answers has the API's own headers (src/graphql/forward.ts). */
  headers: async () => [
    {
      source: '/((?!access/|graphql|files|operations|photos|t/|tours/[^/]+\\.(?:html|json)$).*)',
      headers: securityHeaders,
    },
  ],
  /** Files of tours lie beside the pages of tours, where one folder cannot hold both. */
  rewrites: async () => ({
    beforeFiles: [{ source: '/tours/:name([^/]+\\.(?:html|json))', destination: '/files/tours/:name' }],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
