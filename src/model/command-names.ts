/** What commands can name in a tree. */
export interface CommandNames {
  /** Of every package.json. */
  readonly packages: readonly { readonly name: string | null; readonly scripts: readonly string[] }[];
  /** Services of all compose files; null where there is no such file, or one of them cannot be read. */
  readonly compose: readonly string[] | null;
  /** Targets of all makefiles; null where there is none, or where one includes others or makes targets by a pattern. */
  readonly targets: readonly string[] | null;
}

/** The commit that took a path away. */
export interface Removal {
  /** Short id. */
  readonly commit: string;
  /** `2026-01-31`. */
  readonly day: string;
}
