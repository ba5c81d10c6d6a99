/** What was lately asked for, up to a weight in all; what was longest unasked goes first. */
export class Lately<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;
  readonly #weightOf: (key: string) => number;
  #weight = 0;

  constructor(most: number, weightOf: (key: string) => number = () => 1) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  known(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, value);
    }
    return value;
  }

  keep(key: string, value: Value): Value {
    if (!this.#kept.delete(key)) this.#weight += this.#weightOf(key);
    this.#kept.set(key, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most) break;
      this.#kept.delete(oldest);
      this.#weight -= this.#weightOf(oldest);
    }
    return value;
  }

  of(key: string, make: () => Value): Value {
    return this.known(key) ?? this.keep(key, make());
  }
}
