import type { FunctionId, ScopeId, ValueId } from './facts.ts';

/** A region of a function that changes what its calls mean. `parent` is the scope around it in the same function. */
export type Scope =
  | {
      readonly kind: 'loop';
      readonly parent: ScopeId;
      readonly function: FunctionId;
      readonly line: number;
      readonly endLine: number;
      readonly loop: Loop;
    }
  | {
      readonly kind: 'try';
      readonly parent: ScopeId;
      readonly function: FunctionId;
      readonly line: number;
      readonly endLine: number;
    }
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
      /** A comment in the block says why it does what it does. */
      readonly explained: boolean;
      /** A comment in the block says that something is still to be done. */
      readonly unfinished?: true;
    }
  | {
      readonly kind: 'finally';
      readonly parent: ScopeId;
      readonly function: FunctionId;
      readonly line: number;
      readonly endLine: number;
      readonly try: ScopeId;
    }
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
