/** What a call that goes out gives: a promise of work that has begun, or one of work that begins when somebody waits for it. */
export interface PromiseUse {
  readonly path: string;
  readonly begins: 'at-once' | 'when-awaited';
  /** It is not rejected: the result has a member of this name that holds the failure. */
  readonly failsIn?: string;
}
