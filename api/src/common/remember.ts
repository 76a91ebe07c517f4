/** Answers what was made under a key before, else makes it. What fails is forgotten, so that the next asks anew. */
export function remember<Key, Value>(
  made: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = made.get(key)
  if (known) return known
  const making = make()
  made.set(key, making)
  making.catch(() => {
    if (made.get(key) === making) made.delete(key)
  })
  return making
}
