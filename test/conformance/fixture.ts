/** A few entry points in the idioms of one framework, and what the product must say of them. */
export interface Fixture {
  /** The file's name without its extension. */
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** `GET /orders: list src/app.ts:5`: kind and name, then the function that answers and where it is written, sorted. */
  readonly entryPoints: readonly string[];
}
