/** What an entry of the catalogue says about functions that are handed over for others to call. Pure data. */

import type { Slot } from './entry-uses.ts';

/** A call that is handed functions for the operations of an OpenAPI description, by their ids. */
export interface OperationsUse {
  /** The call; where `given`, what is handed to a call as its first argument: `app.register(openapiGlue, options)`. */
  readonly path: string;
  readonly given?: true;
  /** The description, where the call names its file. */
  readonly description?: Slot;
  /** The functions under their ids; a text there is the id of the function behind it. */
  readonly handlers?: Slot;
  /** The folder below which the description names a module for each operation. */
  readonly folder?: Slot;
  readonly prefix?: Slot;
  /** The path of the server that the description names stands before its paths. */
  readonly belowServer?: true;
}

/** A type of the library: what is exported with it, or takes something of it first, a platform runs. */
export interface HandlerTypeUse {
  readonly path: string;
  readonly starts: 'http' | 'queue' | 'schedule';
}

/** A call that asks a flag service which way to go: `client.variation('new-checkout', context, false)`. */
export interface FlagUse {
  readonly path: string;
  readonly flag: Slot;
  /** Where it stands what counts without an answer. */
  readonly default?: Slot;
}
