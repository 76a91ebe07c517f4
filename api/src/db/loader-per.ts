/**
 * Loaders that take more than a key: callers with equal arguments share one loader, so that a field with arguments on a
 * list of any length costs one statement for each set of arguments in the operation.
 */
export function loaderPer<Args extends readonly (string | number | null)[], Loader>(
  make: (...args: Args) => Loader,
): (...args: Args) => Loader {
  const made = new Map<string, Loader>()
  return (...args) => {
    const key = JSON.stringify(args)
    const loader = made.get(key) ?? make(...args)
    made.set(key, loader)
    return loader
  }
}
