import styles from './stage.module.css'

/** A screen over the page that shows a presentation. */
export interface Stage {
  show(address: string): void
  close(): void
}

interface StageWords {
  readonly name: string
  readonly close: string
}

/**
 * Opens a screen over the page, the whole one where the browser allows. Call it in the click itself: later a browser no
 * longer takes it for the reader's wish. The presentation stands in a frame, so that its address, which may be the right
 * to lead, is shown to nobody in the hall. Leaving the whole screen by Esc closes it;
 * where it only fills the window, keys go to the slides, and the button does.
 */
export function openStage(words: StageWords): Stage {
  const dialog = document.createElement('dialog')
  dialog.className = styles.stage ?? ''
  dialog.setAttribute('aria-label', words.name)
  const frame = document.createElement('iframe')
  frame.title = words.name
  frame.allow = 'fullscreen'
  // Keys reach what has the focus.
  frame.addEventListener('load', () => frame.focus())
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.close
  dialog.append(frame, button)
  document.body.append(dialog)
  let wasWhole = false
  const onScreen = () => {
    if (document.fullscreenElement) wasWhole = true
    else if (wasWhole) dialog.close()
  }
  document.addEventListener('fullscreenchange', onScreen)
  dialog.addEventListener('close', () => {
    document.removeEventListener('fullscreenchange', onScreen)
    if (document.fullscreenElement) void document.exitFullscreen()
    dialog.remove()
  })
  button.addEventListener('click', () => dialog.close())
  dialog.showModal()
  // Where it is refused, the presentation fills the window.
  dialog.requestFullscreen?.().catch(() => undefined)
  return {
    show: (address) => {
      frame.src = address
    },
    close: () => dialog.close(),
  }
}
