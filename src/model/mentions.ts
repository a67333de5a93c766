/** Names of packages, and the folder of the package that they are asked about. */
export interface AskedNames {
  readonly packageRoot: string;
  readonly names: readonly string[];
}

/** Packages that are looked for outside of production code. */
export interface AskedPackages {
  /** Declared, and not imported by production code. */
  readonly unimported: readonly AskedNames[];
  /** Imported by production code, and not declared. */
  readonly undeclared: readonly AskedNames[];
}

/** What was found outside of production code; each as `mentionKey`. */
export interface Mentions {
  /** Declared names that a test, a script or a configuration of the package, or one at the root, names. */
  readonly named: ReadonlySet<string>;
  /** Names that a lock file above the package holds. */
  readonly locked: ReadonlySet<string>;
}

export function mentionKey(packageRoot: string, name: string): string {
  return `${packageRoot} ${name}`;
}
