import type { FunctionId, TypeId, ValueId } from './facts.ts';

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
  | {
      readonly kind: 'object';
      readonly properties: readonly Property[];
      readonly spreads: readonly ValueId[];
      readonly line: number;
    }
  | { readonly kind: 'array'; readonly elements: readonly ValueId[]; readonly line: number }
  | { readonly kind: 'function'; readonly function: FunctionId }
  | { readonly kind: 'class'; readonly class: number }
  | { readonly kind: 'env'; readonly name: string }
  /** One of several: `a ?? b`, `a || b`, `c ? a : b`, a default. */
  | {
      readonly kind: 'either';
      readonly values: readonly ValueId[];
      /** Of `c ? a : b`: the first where it holds, the second where it does not. */
      readonly condition?: ValueId;
    }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: ValueId; readonly right: ValueId }
  | { readonly kind: 'unary'; readonly operator: string; readonly value: ValueId }
  /** A value with a type said at the place: `x as T`, `<T>x`, `x satisfies T`. */
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
  | {
      readonly kind: 'function';
      /** Its own type parameters. */
      readonly generics: readonly TypeId[];
      readonly parameters: readonly TypeId[];
      readonly returns: TypeId;
    }
  | { readonly kind: 'object'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'typeof'; readonly value: ValueId }
  /** `T['name']`. */
  | { readonly kind: 'member'; readonly of: TypeId; readonly name: string }
  /** A type parameter; `of` is what it extends. */
  | { readonly kind: 'parameter'; readonly name: string; readonly of: TypeId };

/** `()` is what happens when the object itself is called. */
export interface TypeMember {
  readonly name: string;
  readonly type: TypeId;
}
