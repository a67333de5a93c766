import type { CallGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef } from '../code/link/program.ts';
import type { Certainty } from '../model/place.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { RetryLayers } from './retry-layers.ts';

/** A way from an entry point to a function, with the retries on it. */
export interface Way<Entry> {
  readonly at: FunctionRef;
  readonly entry: Entry;
  readonly layers: readonly RetryLayer[];
  readonly attempts: number;
  readonly certainty: Certainty;
  readonly steps: number;
}

export interface Start<Entry> {
  readonly at: FunctionRef;
  readonly entry: Entry;
  readonly layers: readonly RetryLayer[];
  readonly certainty: Certainty;
}

/** More steps than this are no way that anybody follows. */
const MOST_STEPS = 40;

/**
 * For each function that entry points reach, the way on which tries multiply most. A layer counts once on a way, so that
 * recursion ends.
 */
export function worstWays<Entry>(
  { edgesFrom }: CallGraph,
  layers: RetryLayers,
  starts: readonly Start<Entry>[],
): ReadonlyMap<string, Way<Entry>> {
  const best = new Map<string, Way<Entry>>();
  let front: readonly Way<Entry>[] = starts.map((start) => ({ ...start, attempts: productOf(start.layers), steps: 0 }));
  while (front.length > 0) {
    const next = new Map<string, Way<Entry>>();
    for (const way of front) {
      const key = functionKey(way.at);
      const known = best.get(key);
      if (known !== undefined && !isWorse(way, known)) continue;
      best.set(key, way);
      if (way.steps >= MOST_STEPS) continue;
      for (const edge of edgesFrom(way.at)) {
        const step = stepOf(way, { to: edge.to, certainty: edge.certainty, added: layers.onEdge(edge) });
        const waiting = next.get(functionKey(edge.to));
        if (waiting === undefined || isWorse(step, waiting)) next.set(functionKey(edge.to), step);
      }
    }
    front = [...next.values()];
  }
  return best;
}

interface Step {
  readonly to: FunctionRef;
  readonly certainty: Certainty;
  readonly added: readonly RetryLayer[];
}

function stepOf<Entry>(way: Way<Entry>, { to, certainty, added }: Step): Way<Entry> {
  const fresh = added.filter((layer) => !way.layers.includes(layer));
  const layers = fresh.length === 0 ? way.layers : [...way.layers, ...fresh];
  return {
    ...way,
    at: to,
    layers,
    attempts: fresh.length === 0 ? way.attempts : productOf(layers),
    certainty: certainty === 'certain' ? way.certainty : 'likely',
    steps: way.steps + 1,
  };
}

/** More tries; of equal ways the one with more layers, then the surer one. */
function isWorse<Entry>(way: Way<Entry>, than: Way<Entry>): boolean {
  if (way.attempts !== than.attempts) return way.attempts > than.attempts;
  if (way.layers.length !== than.layers.length) return way.layers.length > than.layers.length;
  return way.certainty === 'certain' && than.certainty !== 'certain';
}

/** Tries multiply; of a number that is not known one is counted. */
export function productOf(layers: readonly { readonly attempts: number | null }[]): number {
  return layers.reduce((product, { attempts }) => product * (attempts ?? 1), 1);
}

/** Milliseconds that tries inside each other take, where one try of the innermost takes `ms`; the outermost first. */
export function durationOf(
  layers: readonly { readonly attempts: number | null; readonly pausesMs?: number }[],
  ms: number,
): number {
  return layers.reduceRight((inner, { attempts, pausesMs }) => inner * (attempts ?? 1) + (pausesMs ?? 0), ms);
}
