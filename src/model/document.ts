/** A rendered page. `path` is POSIX and relative to the output folder. */
export interface Document {
  readonly path: string;
  readonly title: string;
  readonly markdown: string;
}
