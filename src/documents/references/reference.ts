/** What a text written by people names, and where in it: `line` is 1-based. */
export type Reference = { readonly line: number } & Named;

export type Named =
  /** A file in inline code; `last` is the last line of it that is named, null where none is. */
  | { readonly kind: 'file'; readonly path: string; readonly last: number | null }
  /** Where a link leads: what stands before and after `#`, percent signs decoded; a path of '' is the page itself. */
  | { readonly kind: 'link'; readonly path: string; readonly anchor: string | null }
  /** A script of a package.json; `owner` is the package that the command names, null where it names none. */
  | { readonly kind: 'script'; readonly name: string; readonly owner: string | null; readonly command: string }
  /** A package of the workspace that a command is to run in. */
  | { readonly kind: 'package'; readonly name: string; readonly command: string }
  /** A service of a compose file. */
  | { readonly kind: 'compose'; readonly name: string; readonly command: string }
  | { readonly kind: 'target'; readonly name: string; readonly command: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'route'; readonly method: string; readonly path: string };

/** A page written by people. */
export interface Text {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly markdown: string;
}

/** Something in a text that the tree does not have any more. */
export interface Stale {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** Paths that git may know to be removed; empty where it is about no path. */
  readonly gone: readonly string[];
}
