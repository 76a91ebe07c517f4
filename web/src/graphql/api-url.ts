/** Where the API answers. Read when used, not when built, so that one build serves every installation. */
export const apiUrl = (path: string): URL => new URL(path, process.env.API_URL ?? 'http://127.0.0.1:4000')
