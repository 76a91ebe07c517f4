export const TOURS_PATH = '/tours'

/** The page of staff of one tour. */
export const tourPath = (code: string): string => `${TOURS_PATH}/${encodeURIComponent(code)}`

/** The published tour as one file. */
export const presentationPath = (code: string): string => `${tourPath(code)}.html`

/** What a link that was shared opens; of the secret of a presenter, the page that leads. */
export const sharedPath = (token: string): string => `/t/${encodeURIComponent(token)}`

/** The form of a tour that is there. */
export const tourEditPath = (code: string): string => `${tourPath(code)}/edit`

/** The form of a new tour. */
export const NEW_TOUR_PATH = `${TOURS_PATH}/new`
