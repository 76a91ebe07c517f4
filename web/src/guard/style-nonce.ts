/**
 * Gives every element of style that a library makes in the browser the number of the page's own answer: the editor of
 * queries and the lock behind panels write styles as they go and know no number. Only code that already runs here can
 * make one so; markup that came from elsewhere has none.
 */
export function giveStylesNonce(): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  if (!nonce || Object.hasOwn(document, 'createElement')) return
  const create: (name: string, options?: ElementCreationOptions) => HTMLElement = document.createElement
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create.call(document, name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}
