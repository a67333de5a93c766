import type { FileFacts, TypeDeclaration } from '../../model/facts.ts';
import type { ExportTable } from './exports.ts';
import type { CallSite, FunctionRef, Ref, Target } from './program.ts';
import type { Provider } from './providers.ts';
import type { ResolveModule } from './resolve-module.ts';

/** Where a function is handed over: argument `argument` of a call, under `key` when it stands in an object. */
export interface HandedOver {
  readonly file: string;
  readonly call: number;
  readonly argument: number;
  readonly key: string | null;
}

/** What all parts of the evaluation share. Lives for one `link`; nothing outside this folder sees it. */
export interface Linker {
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly resolve: ResolveModule;
  readonly callersByFunction: Map<string, CallSite[]>;
  readonly handedOver: Map<string, HandedOver[]>;
  /** Places where a function is handed over by its name. */
  readonly handedByName: () => ReadonlyMap<string, readonly HandedOver[]>;
  /** Declarations of types by file and binding; interfaces of one name are merged by being listed together. */
  readonly declarationsOf: (file: string, binding: number) => readonly TypeDeclaration[];
  /** The interface whose members an object type lists, for what it extends. */
  readonly declarationOfType: (file: string, type: number) => TypeDeclaration | undefined;
  /** Exports by file, as far as they were asked for. */
  readonly exportTables: Map<string, ExportTable>;
  /** What containers give, by token; filled when first asked for. */
  readonly providers: Map<string, readonly Provider[]>;
  /** Members being looked up in what an object spreads or an interface extends: both can be themselves. */
  readonly openMembers: Set<string>;
  readonly evaluate: (ref: Ref) => readonly Target[];
}

export function functionKey(at: FunctionRef): string {
  return `${at.function} ${at.file}`;
}
