import type { Slot } from './entry-uses.ts';

/** A call that asks a language model, and where it says which one and what. */
export interface ModelCallUse {
  readonly path: string;
  readonly model?: Slot;
  /** Standing instructions of their own. */
  readonly instructions?: Slot;
  readonly messages?: Slot;
  readonly tools?: Slot;
  /** What the answer must look like. */
  readonly schema?: Slot;
  /** The slots are those of the call that made what this one is called on: `new ToolLoopAgent({ model })`. */
  readonly made?: true;
}
