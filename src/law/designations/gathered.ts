/** Values by key, the first of each; most fields of most entries have none, and cost nothing then. */
export class Gathered<T> {
  #byKey: Map<string, T> | undefined

  add(key: string, value: T): void {
    this.#byKey ??= new Map()
    if (!this.#byKey.has(key)) this.#byKey.set(key, value)
  }

  get size(): number {
    return this.#byKey?.size ?? 0
  }

  get first(): T | undefined {
    return this.#byKey?.values().next().value
  }

  values(): readonly T[] {
    return this.#byKey === undefined ? [] : [...this.#byKey.values()]
  }
}
