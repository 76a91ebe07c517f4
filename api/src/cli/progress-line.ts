/** The part of a stream that a progress line needs. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** A line that follows long work. */
export interface ProgressLine {
  /** `total` null: how much there is to do is not known. */
  show(label: string, done: number, total: number | null): void
  /** Ends the line; what is printed next begins on a new one. */
  end(): void
}

const WIDTH = 24
/** Redrawing more often only costs time. */
const REDRAW_MS = 100
const CLEAR_LINE = '\r\u001b[2K'

/** On a terminal one line that is drawn over; elsewhere, as in a log file, one line for each new label. */
export function progressLine(stream: ProgressStream, now: () => number = Date.now): ProgressLine {
  let label = ''
  let drawnAt = Number.NEGATIVE_INFINITY
  let isOpen = false
  return {
    show(next, done, total) {
      const isNew = next !== label
      label = next
      if (!stream.isTTY) {
        if (isNew) stream.write(`${label}…\n`)
        return
      }
      const isLast = total !== null && done >= total
      if (!isNew && !isLast && now() - drawnAt < REDRAW_MS) return
      drawnAt = now()
      isOpen = true
      stream.write(`${CLEAR_LINE}${label} ${total === null || total === 0 ? done : bar(done / total)}`)
    },
    end() {
      if (isOpen) stream.write('\n')
      isOpen = false
    },
  }
}

function bar(share: number): string {
  const part = Math.min(1, Math.max(0, share))
  const full = Math.round(part * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(part * 100)}%`
}
