import type { Place } from './place.ts';

/**
 * What an import means once the code runs: `runtime` loads the other package when the file is loaded, `dynamic` when the
 * code gets there (`import()`, `require()` inside of a function), `type-only` never. `test` is what a manifest asks for in
 * `devDependencies` and no production code imports: tests, builds and tools may load it.
 */
export type ImportKind = 'runtime' | 'dynamic' | 'type-only' | 'test';

/** Does the other's code run in the process of what imports it? */
export function isLoaded({ kind }: Pick<ServiceImport, 'kind'>): boolean {
  return kind === 'runtime' || kind === 'dynamic';
}

/** One service or library of the repository imports another. One row for each kind. */
export interface ServiceImport {
  /** Name of the service that imports. */
  readonly from: string;
  readonly to: string;
  readonly kind: ImportKind;
  /** Number of import statements and calls, or of declarations. */
  readonly imports: number;
  /** The first of them, at most three. */
  readonly places: readonly Place[];
  /** Those that reach past what the other's package.json exports, or into its folder by a relative path. */
  readonly deep: {
    readonly imports: number;
    /** The first of them, at most ten. */
    readonly places: readonly DeepImport[];
  };
}

export interface DeepImport extends Place {
  /** As the import writes it. */
  readonly module: string;
}
