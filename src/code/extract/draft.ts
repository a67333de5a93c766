import { ts } from 'ts-morph';
import type { Assignment, Exit, Scope } from '../../model/control-flow.ts';
import type {
  Binding,
  Call,
  ClassFact,
  EnvRead,
  Export,
  FunctionFact,
  FunctionId,
  Import,
  ScopeId,
  TypeDeclaration,
  TypeId,
  UrlLiteral,
  ValueId,
  CallFallback,
} from '../../model/facts.ts';
import type { Literal, Type, Value } from '../../model/values.ts';
import { environmentMember } from './environment-reads.ts';

/** A row under construction: the same fields, writable. */
export type Writable<Row> = {
  -readonly [Key in keyof Row]: Row[Key] extends readonly (infer Element)[] ? Element[] : Row[Key];
};

/** Names that a block declares. Values and types have names of their own, as in TypeScript. */
export interface Names {
  readonly parent: Names | null;
  /** The outermost names of a function, or of the module: `var` declares there. */
  readonly ofFunction: boolean;
  readonly values: Map<string, ValueId>;
  readonly types: Map<string, TypeName>;
}

/** What a type name stands for: a declaration of this file, or the constraint of a type parameter. */
export type TypeName = { readonly value: ValueId } | { readonly type: TypeId };

/** Tables of one file while it is read, and where the reader stands. */
export interface Draft {
  readonly source: ts.SourceFile;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly values: Value[];
  readonly valueIds: Map<string, ValueId>;
  readonly types: Type[];
  readonly typeIds: Map<string, TypeId>;
  readonly bindings: Writable<Binding>[];
  readonly functions: Writable<FunctionFact>[];
  readonly classes: Writable<ClassFact>[];
  readonly typeDeclarations: TypeDeclaration[];
  readonly calls: Writable<Call>[];
  readonly scopes: Writable<Scope>[];
  readonly exits: Exit[];
  readonly assignments: Assignment[];
  readonly imports: Writable<Import>[];
  /** What the names of each import statement stand for, by its place in `imports`. */
  readonly importedNames: Map<number, readonly ValueId[]>;
  /** Values that were asked for by a name in an expression. */
  readonly usedNames: Set<ValueId>;
  readonly exports: Export[];
  readonly envReads: Writable<EnvRead>[];
  readonly callFallbacks: CallFallback[];
  readonly urls: UrlLiteral[];
  names: Names;
  function: FunctionId;
  scope: ScopeId;
  /** Class that `this` belongs to, -1 where none. */
  class: number;
  /** What `this` is where no class says so: an object around a method, or the type of a parameter named `this`. */
  owner: ValueId | null;
  /** `this` is the class itself, as in its static members. */
  static: boolean;
  /** In the signatures of a class with decorators: their types can be kept as values, for containers to read. */
  keepsTypes: boolean;
}

export function startDraft(source: ts.SourceFile): Draft {
  return {
    source,
    text: source.text,
    lineStarts: source.getLineStarts(),
    values: [{ kind: 'unknown' }],
    valueIds: new Map(),
    types: [{ kind: 'unknown' }],
    typeIds: new Map(),
    bindings: [],
    functions: [],
    classes: [],
    typeDeclarations: [],
    calls: [],
    scopes: [],
    exits: [],
    assignments: [],
    imports: [],
    importedNames: new Map(),
    usedNames: new Set(),
    exports: [],
    envReads: [],
    callFallbacks: [],
    urls: [],
    names: innerNames(null),
    function: 0,
    scope: -1,
    class: -1,
    owner: null,
    static: false,
    keepsTypes: false,
  };
}

/** `unknown` is the first value and the first type of every file. */
export const UNKNOWN = 0;

export function innerNames(parent: Names | null, ofFunction = parent === null): Names {
  return { parent, ofFunction, values: new Map(), types: new Map() };
}

/** 1-based line of a position. */
export function lineAt(draft: Draft, position: number): number {
  const starts = draft.lineStarts;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Line where a node's own text starts; `pos` would be that of the comments before it. */
export function startLine(draft: Draft, node: ts.Node): number {
  return lineAt(draft, node.getStart(draft.source));
}

export function endLine(draft: Draft, node: ts.Node): number {
  return lineAt(draft, Math.max(node.end - 1, 0));
}

/** Stores a value that may occur many times once; `key` must tell it from all others. */
export function intern(draft: Draft, key: string, value: Value): ValueId {
  const known = draft.valueIds.get(key);
  if (known !== undefined) return known;
  const id = draft.values.push(value) - 1;
  draft.valueIds.set(key, id);
  return id;
}

/** Stores a value that is a place of its own: an object, a call's result, a function. */
export function addValue(draft: Draft, value: Value): ValueId {
  return draft.values.push(value) - 1;
}

/** Numbers that JSON cannot hold are not known; -0 is 0. */
export function literalValue(draft: Draft, written: Literal): ValueId {
  const value = written === 0 ? 0 : written;
  if (typeof value === 'number' && !Number.isFinite(value)) return UNKNOWN;
  return intern(draft, `=${typeof value}:${String(value)}`, { kind: 'literal', value });
}

export function globalValue(draft: Draft, name: string): ValueId {
  return intern(draft, `g${name}`, { kind: 'global', name });
}

/** `object[index]`. */
export function placeValue(draft: Draft, object: ValueId, index: number): ValueId {
  const key = literalValue(draft, index);
  return intern(draft, `@${object} ${key}`, { kind: 'index', object, key });
}

export function importValue(draft: Draft, module: string, name: string): ValueId {
  return intern(draft, `i${name} ${module}`, { kind: 'import', module, name });
}

/** `condition` is what chooses between two of them. */
export function eitherValue(draft: Draft, values: readonly ValueId[], condition: ValueId | null = null): ValueId {
  const distinct = [...new Set(values)];
  if (distinct.length === 1) return distinct[0] ?? UNKNOWN;
  if (condition !== null)
    return intern(draft, `|${distinct.join()}?${condition}`, { kind: 'either', values: distinct, condition });
  return intern(draft, `|${distinct.join()}`, { kind: 'either', values: distinct });
}

interface MemberName {
  readonly name: string;
  readonly line: number;
}

/** `import('x').then(…)`: what is imported is a promise of the module, so these are no names that it exports. */
const PROMISE_MEMBERS = new Set(['then', 'catch', 'finally']);

/** `object.name`. */
export function memberValue(draft: Draft, object: ValueId, { name, line }: MemberName): ValueId {
  const owner = draft.values[object];
  if (owner?.kind === 'import' && owner.name === '*' && !PROMISE_MEMBERS.has(name))
    return importValue(draft, owner.module, name);
  const variable = environmentMember(draft, object, { name, line });
  return variable ?? intern(draft, `.${object} ${name}`, { kind: 'member', object, name });
}

/** Declares a name in the current block and gives its binding. */
export function declare(
  draft: Draft,
  name: string,
  row: { readonly kind: Binding['kind']; readonly line: number },
): number {
  const binding =
    draft.bindings.push({ name, kind: row.kind, function: draft.function, values: [], type: null, line: row.line }) - 1;
  const value = intern(draft, `b${binding}`, { kind: 'local', binding });
  const names = namesOf(draft, row.kind);
  if (row.kind === 'type') names.types.set(name, { value });
  else names.values.set(name, value);
  return binding;
}

/** Where a declaration of a kind puts its name: `var` is known in the whole function, whatever block it stands in. */
export function namesOf(draft: Draft, kind: Binding['kind']): Names {
  let { names } = draft;
  if (kind !== 'var') return names;
  while (!names.ofFunction && names.parent !== null) names = names.parent;
  return names;
}

/** The binding behind a value, -1 where it is none. */
export function bindingOf(draft: Draft, value: ValueId): number {
  const row = draft.values[value];
  return row?.kind === 'local' ? row.binding : -1;
}
