/**
 * What ONE file says, as plain data: a pure function of its text. Facts know no library, and no AST node leaves the
 * extract stage. Tables refer to each other by index, so that equal values are stored once and link can memoise by index.
 */

/** Index into `FileFacts.values`. */
export type ValueId = number;
/** Index into `FileFacts.types`. */
export type TypeId = number;
/** Index into `FileFacts.functions`; 0 is the module itself. */
export type FunctionId = number;
/** Index into `FileFacts.scopes`; -1 is "directly in the function". */
export type ScopeId = number;

export type Literal = string | number | boolean | null;

export interface Property {
  readonly name: string;
  readonly value: ValueId;
  readonly line: number;
}

/** Where a value comes from. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'undefined' }
  /** A template string or a `+` chain that holds a string: parts in order. */
  | { readonly kind: 'template'; readonly parts: readonly ValueId[] }
  /** `name` is an export name, `default`, or `*` for the namespace. */
  | { readonly kind: 'import'; readonly module: string; readonly name: string }
  | { readonly kind: 'local'; readonly binding: number }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'parameter'; readonly function: FunctionId; readonly index: number }
  /** `this` inside class `class`, -1 where there is no class around it. */
  | { readonly kind: 'this'; readonly class: number }
  | { readonly kind: 'super'; readonly class: number }
  | { readonly kind: 'member'; readonly object: ValueId; readonly name: string }
  /** Computed access whose key is no literal. */
  | { readonly kind: 'index'; readonly object: ValueId; readonly key: ValueId }
  /** One element of a collection: `for (const x of xs)`, `[...xs]`. */
  | { readonly kind: 'element'; readonly of: ValueId }
  /** What call number `call` gives back, after `await`. */
  | { readonly kind: 'result'; readonly call: number }
  | { readonly kind: 'object'; readonly properties: readonly Property[]; readonly spreads: readonly ValueId[]; readonly line: number }
  | { readonly kind: 'array'; readonly elements: readonly ValueId[]; readonly line: number }
  | { readonly kind: 'function'; readonly function: FunctionId }
  | { readonly kind: 'class'; readonly class: number }
  | { readonly kind: 'env'; readonly name: string }
  /** One of several: `a ?? b`, `a || b`, `c ? a : b`, a default. */
  | { readonly kind: 'either'; readonly values: readonly ValueId[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: ValueId; readonly right: ValueId }
  | { readonly kind: 'unary'; readonly operator: string; readonly value: ValueId }
  /** A value with a type said at the place: `x as T`, `<T>x`. */
  | { readonly kind: 'typed'; readonly value: ValueId; readonly type: TypeId };

export type Type =
  | { readonly kind: 'unknown' }
  /** A named type; `value` says where the name comes from. */
  | { readonly kind: 'reference'; readonly value: ValueId; readonly arguments: readonly TypeId[] }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'array'; readonly of: TypeId }
  | { readonly kind: 'union'; readonly types: readonly TypeId[] }
  | { readonly kind: 'intersection'; readonly types: readonly TypeId[] }
  | { readonly kind: 'function'; readonly parameters: readonly TypeId[]; readonly returns: TypeId }
  | { readonly kind: 'object'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'typeof'; readonly value: ValueId }
  /** `T['name']`. */
  | { readonly kind: 'member'; readonly of: TypeId; readonly name: string };

export interface TypeMember {
  readonly name: string;
  readonly type: TypeId;
}

/** An interface or a type alias; interfaces are objects, with what they extend. */
export interface TypeDeclaration {
  readonly name: string;
  readonly binding: number;
  readonly type: TypeId;
  readonly extends: readonly TypeId[];
  readonly line: number;
}

export type BindingKind = 'const' | 'let' | 'var' | 'function' | 'class' | 'enum' | 'type' | 'namespace' | 'catch' | 'parameter';

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

export type FunctionKind = 'module' | 'function' | 'arrow' | 'method' | 'constructor' | 'getter' | 'setter' | 'static-block';

export interface FunctionFact {
  /** The name people would use: `createOrder`, `OrderService.create`, `module`; `(anonymous)` where there is none. */
  readonly name: string;
  readonly kind: FunctionKind;
  /** The function around it; 0 for the module's own functions, -1 for the module. */
  readonly parent: FunctionId;
  readonly class: number;
  readonly parameters: readonly Parameter[];
  /** Values of all `return` statements, or of the expression body. */
  readonly returns: readonly ValueId[];
  readonly returnType: TypeId | null;
  readonly async: boolean;
  readonly line: number;
  readonly endLine: number;
  /** A leading string statement such as `use server`. */
  readonly directives: readonly string[];
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

/** How the result of a call is used: a promise that is `dropped` floats. */
export type CallUse = 'awaited' | 'returned' | 'dropped' | 'used';

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

/** A region of a function that changes what its calls mean. `parent` is the scope around it in the same function. */
export type Scope =
  | { readonly kind: 'loop'; readonly parent: ScopeId; readonly function: FunctionId; readonly line: number; readonly endLine: number; readonly loop: Loop }
  | { readonly kind: 'try'; readonly parent: ScopeId; readonly function: FunctionId; readonly line: number; readonly endLine: number }
  | {
      readonly kind: 'catch';
      readonly parent: ScopeId;
      readonly function: FunctionId;
      readonly line: number;
      readonly endLine: number;
      /** The `try` region that it belongs to. */
      readonly try: ScopeId;
      /** Binding of the error, -1 where it is not named. */
      readonly binding: number;
      /** Number of statements in the block; comments do not count. */
      readonly statements: number;
    }
  | { readonly kind: 'finally'; readonly parent: ScopeId; readonly function: FunctionId; readonly line: number; readonly endLine: number; readonly try: ScopeId }
  | {
      readonly kind: 'branch';
      readonly parent: ScopeId;
      readonly function: FunctionId;
      readonly line: number;
      readonly endLine: number;
      readonly condition: ValueId;
      /** Which side: the condition holds, does not hold, or a `switch` case. */
      readonly side: 'then' | 'else' | 'case';
    };

export interface Loop {
  readonly form: 'for' | 'for-of' | 'for-in' | 'while' | 'do';
  readonly label: string | null;
  /** Condition of `for`, `while`, `do`; null where there is none. */
  readonly condition: ValueId | null;
  /** Binding of the counter and its first value, for `for (let i = 0; …)`. */
  readonly counter: number;
  readonly initial: ValueId | null;
  /** What `for-of` and `for-in` go over. */
  readonly over: ValueId | null;
}

/** A statement that leaves its place: how a catch clause ends, how a loop goes on. */
export interface Exit {
  readonly kind: 'throw' | 'return' | 'break' | 'continue';
  readonly value: ValueId | null;
  readonly label: string | null;
  readonly function: FunctionId;
  readonly scope: ScopeId;
  readonly line: number;
}

/** `target = value`, also `+=` and `++` (value null). */
export interface Assignment {
  readonly target: ValueId;
  readonly operator: string;
  readonly value: ValueId | null;
  readonly function: FunctionId;
  readonly scope: ScopeId;
  readonly line: number;
}

export interface Import {
  readonly module: string;
  readonly kind: 'static' | 'type' | 'dynamic' | 'require' | 're-export';
  readonly line: number;
}

export type Export =
  | { readonly kind: 'value'; readonly name: string; readonly value: ValueId; readonly line: number }
  | { readonly kind: 'star'; readonly module: string; readonly line: number };

export interface EnvRead {
  readonly name: string;
  readonly function: FunctionId;
  readonly line: number;
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
  readonly urls: readonly UrlLiteral[];
  /** Line and text of the first syntax errors; the rest of the file is read as far as it parses. */
  readonly syntaxErrors: readonly { readonly line: number; readonly message: string }[];
}
