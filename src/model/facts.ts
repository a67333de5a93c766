/**
 * What ONE file says, as plain data: a pure function of its text. Facts know no library, and no AST node leaves the
 * extract stage. Tables refer to each other by index, so that equal values are stored once and link can memoise by index.
 */

import type { Assignment, Exit, Scope } from './control-flow.ts';
import type { Type, Value } from './values.ts';

/** Index into `FileFacts.values`. */
export type ValueId = number;
/** Index into `FileFacts.types`. */
export type TypeId = number;
/** Index into `FileFacts.functions`; 0 is the module itself. */
export type FunctionId = number;
/** Index into `FileFacts.scopes`; -1 is "directly in the function". */
export type ScopeId = number;

/** An interface or a type alias; interfaces are objects, with what they extend. */
export interface TypeDeclaration {
  readonly name: string;
  readonly binding: number;
  readonly type: TypeId;
  readonly extends: readonly TypeId[];
  readonly line: number;
}

export type BindingKind =
  | 'const'
  | 'let'
  | 'var'
  | 'function'
  | 'class'
  | 'enum'
  | 'type'
  | 'namespace'
  | 'catch'
  | 'parameter';

/** A name that a file declares. `values` are all values that are ever assigned to it. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  readonly function: FunctionId;
  readonly values: readonly ValueId[];
  readonly type: TypeId | null;
  readonly line: number;
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeId | null;
  readonly default: ValueId | null;
  readonly rest: boolean;
  /** Calls (kind `decorator`) on this parameter. */
  readonly decorators: readonly number[];
}

export type FunctionKind =
  | 'module'
  | 'function'
  | 'arrow'
  | 'method'
  | 'constructor'
  | 'getter'
  | 'setter'
  | 'static-block';

export interface FunctionFact {
  /** The name people would use: `createOrder`, `OrderService.create`, `module`; `(anonymous)` where there is none. */
  readonly name: string;
  readonly kind: FunctionKind;
  /** The function around it; 0 for the module's own functions, -1 for the module. */
  readonly parent: FunctionId;
  readonly class: number;
  /** Its own type parameters. */
  readonly generics: readonly TypeId[];
  readonly parameters: readonly Parameter[];
  /** Values of all `return` statements, or of the expression body. */
  readonly returns: readonly ValueId[];
  readonly returnType: TypeId | null;
  readonly async: boolean;
  readonly line: number;
  readonly endLine: number;
  /** A leading string statement such as `use server`. */
  readonly directives: readonly string[];
  /** A callback of `.catch()` or `.then()` in which a comment says why it does what it does. */
  readonly explained?: true;
  /** Such a callback in which a comment says that something is still to be done. */
  readonly unfinished?: true;
}

export interface ClassMember {
  readonly name: string;
  readonly static: boolean;
  readonly kind: 'field' | 'method' | 'getter' | 'setter';
  /** Initialiser, the method's function, and everything assigned to `this.name` in the class. */
  readonly values: readonly ValueId[];
  readonly type: TypeId | null;
  readonly decorators: readonly number[];
  readonly line: number;
}

export interface ClassFact {
  readonly name: string;
  readonly extends: ValueId | null;
  readonly implements: readonly TypeId[];
  readonly members: readonly ClassMember[];
  /** Function of the constructor, -1 where there is none. */
  readonly constructorFunction: FunctionId;
  readonly decorators: readonly number[];
  readonly abstract: boolean;
  readonly line: number;
  readonly endLine: number;
}

/** How the result of a call is used: a promise that is `dropped` floats, and with `voided` somebody wrote that it may: `void run()`. */
export type CallUse = 'awaited' | 'returned' | 'dropped' | 'voided' | 'used';

export interface Call {
  readonly kind: 'call' | 'new' | 'decorator' | 'jsx' | 'tagged';
  readonly callee: ValueId;
  /** For `jsx` one object of the attributes; for `tagged` the template. A spread is an `element` value. */
  readonly arguments: readonly ValueId[];
  readonly typeArguments: readonly TypeId[];
  readonly function: FunctionId;
  readonly scope: ScopeId;
  readonly use: CallUse;
  readonly optional: boolean;
  readonly line: number;
  readonly endLine: number;
}

export interface Import {
  readonly module: string;
  /**
   * `type` says that it brings types alone, `erased` brings names that are used as types alone: both are gone once
   * compiled. `dynamic` loads when the code gets there: `import()`, and `require()` inside of a function.
   */
  readonly kind: 'static' | 'type' | 'erased' | 'dynamic' | 'require' | 're-export';
  readonly line: number;
}

export type Export =
  | { readonly kind: 'value'; readonly name: string; readonly value: ValueId; readonly line: number }
  | { readonly kind: 'star'; readonly module: string; readonly line: number };

/** A read of one environment variable. */
export interface EnvRead {
  /** Null where it is computed: `process.env[key]`. */
  readonly name: string | null;
  readonly key: ValueId | null;
  /** What takes its place where it is not set: `process.env.PORT ?? 3000`. */
  readonly fallbacks: readonly ValueId[];
  readonly function: FunctionId;
  readonly line: number;
}

/** What takes the place of the answer of a call that is asked for a name in capitals: `env('PORT') ?? 3000`. */
export interface CallFallback {
  readonly call: number;
  readonly value: ValueId;
}

/** A string literal that looks like a URL: what script tags and hand-written clients hold. */
export interface UrlLiteral {
  readonly value: string;
  readonly function: FunctionId;
  readonly line: number;
}

export interface FileFacts {
  readonly lines: number;
  /** The header or the shape of the text says that a tool wrote it. */
  readonly generated: boolean;
  readonly directives: readonly string[];
  readonly values: readonly Value[];
  readonly types: readonly Type[];
  readonly bindings: readonly Binding[];
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
  readonly typeDeclarations: readonly TypeDeclaration[];
  readonly calls: readonly Call[];
  readonly scopes: readonly Scope[];
  readonly exits: readonly Exit[];
  readonly assignments: readonly Assignment[];
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly envReads: readonly EnvRead[];
  readonly callFallbacks: readonly CallFallback[];
  readonly urls: readonly UrlLiteral[];
  /** Line and text of the first syntax errors; the rest of the file is read as far as it parses. */
  readonly syntaxErrors: readonly { readonly line: number; readonly message: string }[];
}
