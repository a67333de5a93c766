import type { Call, FileFacts, TypeId, ValueId } from '../../model/facts.ts';
import type { Literal } from '../../model/values.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Linker } from './linker.ts';

/** A symbolic value and the file whose tables it points into. */
export interface Ref {
  readonly file: string;
  readonly value: ValueId;
}

export interface FunctionRef {
  readonly file: string;
  readonly function: number;
}

export interface ClassRef {
  readonly file: string;
  readonly class: number;
}

/**
 * What a value can be, as far as it could be followed. `api` is a value of a library (`bullmq#Queue().add`) or of the
 * platform (`global#fetch`); `likely` marks what was inferred rather than read.
 */
export type Target =
  | { readonly kind: 'api'; readonly path: string; readonly likely: boolean }
  | { readonly kind: 'function'; readonly at: FunctionRef }
  | { readonly kind: 'class'; readonly at: ClassRef }
  | { readonly kind: 'instance'; readonly at: ClassRef }
  /** An object or array literal. */
  | { readonly kind: 'structure'; readonly at: Ref }
  /** Something of a type that is declared here: an interface, an object type, an array, a function type. */
  | { readonly kind: 'typed'; readonly file: string; readonly type: TypeId }
  | { readonly kind: 'module'; readonly file: string }
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'template'; readonly at: Ref };

export interface CallSite {
  readonly file: string;
  readonly index: number;
  readonly call: Call;
  /** What is called; empty where it could not be followed. */
  readonly targets: readonly Target[];
}

/** All production facts joined. Ask it through the functions of `queries.ts`. */
export interface Program {
  readonly workspace: Workspace;
  /** Facts of production files by path, in path order. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** All calls of production files, by file and index. */
  readonly calls: readonly CallSite[];
  /** What a value can be; at most four possibilities. */
  readonly targetsOf: (ref: Ref) => readonly Target[];
  /** Sites that call this function, a constructor's `new` included. */
  readonly callersOf: (at: FunctionRef) => readonly CallSite[];
  /** Classes that extend this one, directly or through others. */
  readonly subclassesOf: (at: ClassRef) => readonly ClassRef[];
  /** The file of this repository that an import names, null where it is a package or an asset. */
  readonly fileOf: (from: string, module: string) => string | null;
  /** Names of own packages that an import took for external ones. */
  readonly ownPackagesTakenForExternal: readonly string[];
  /** For the queries of this folder alone. */
  readonly linker: Linker;
}
