import path from 'node:path'
import type { NextConfig } from 'next'

/** What holds for pages and for the files they are made of. What a page may load and run is said by src/proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
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
      source: '/((?!access/|graphql|operations|t/|files|photos|tours/[^/]+\\.(?:html|json)$).*)',
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
