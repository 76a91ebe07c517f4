/** The sign of the project: furrows under a horizon. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="6" fill="var(--field-solid)" />
      <g stroke="var(--on-field)" strokeWidth="1.8" fill="none" strokeLinecap="round">
        <path d="M6 10h14M13 5v16" />
        <path d="M5 16c3-2 13-2 16 0M7 20c3-1.6 9-1.6 12 0" />
      </g>
    </svg>
  )
}
