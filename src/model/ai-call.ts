import type { Certainty, Place } from './place.ts';

/** A place that asks a language model. No text of a prompt is kept, only where it stands. */
export interface AiCall extends Place {
  readonly symbol: string;
  readonly service: string | null;
  /** npm package, or `fetch`. */
  readonly via: string;
  readonly api: string;
  /** Name of the external system that answers; null where it is decided at run time. */
  readonly system: string | null;
  /** Models as the code names them; `${NAME}` is a variable of the environment. */
  readonly models: readonly string[];
  /** Where the instructions or messages are written; null where they come from elsewhere. */
  readonly prompt: Place | null;
  readonly tools: Place | null;
  /** Where a schema of the answer is handed over; null where the answer is free text. */
  readonly schema: Place | null;
  /** Where the answer is parsed as JSON without its file handing the result to any other call, as a check would be. */
  readonly parsedUnchecked: Place | null;
  readonly certainty: Certainty;
}
