/** A Map, or a WeakMap where what was made goes with its key. */
interface Made<Key, Value> {
  get(key: Key): Promise<Value> | undefined
  set(key: Key, value: Promise<Value>): unknown
  delete(key: Key): boolean
}

/** Answers what was made under a key before, else makes it. What fails is forgotten, so that the next asks anew. */
export function remember<Key, Value>(made: Made<Key, Value>, key: Key, make: () => Promise<Value>): Promise<Value> {
  const known = made.get(key)
  if (known) return known
  const making = make()
  made.set(key, making)
  making.catch(() => {
    if (made.get(key) === making) made.delete(key)
  })
  return making
}
