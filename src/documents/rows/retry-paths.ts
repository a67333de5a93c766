import { by } from '../../lib/order.ts';
import type { RetryPath } from '../../model/resilience.ts';
import { type Capped, cap } from './cap.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/** A way to a call on which tries multiply, for a template. */
export interface RetryPathRow {
  readonly system: string;
  readonly entry: { readonly name: string; readonly evidence: Evidence } | null;
  readonly attempts: number;
  readonly exact: boolean;
  /** One of the layers has no end, so that the tries have none. */
  readonly endless: boolean;
  readonly likely: boolean;
  /** Milliseconds that all of them may take; null where that is not known. */
  readonly worstMs: number | null;
  readonly layers: readonly LayerRow[];
  readonly evidence: Evidence;
}

interface LayerRow {
  readonly name: string;
  /** Null where it is not known, or has no end. */
  readonly attempts: number | null;
  readonly bounded: boolean;
  /** Null for the library itself. */
  readonly evidence: Evidence | null;
}

/** Those without an end first, else in the order of the model: most tries first. */
export function retryPathsOf(paths: readonly RetryPath[], most: number): Capped<RetryPathRow> {
  const rows = paths.map(toRow);
  return cap(rows.toSorted(by((row) => Number(!row.endless))), most);
}

function toRow(path: RetryPath): RetryPathRow {
  return {
    system: path.system,
    entry: path.entry === null ? null : { name: path.entry.name, evidence: toEvidence(path.entry) },
    attempts: path.attempts,
    exact: path.exact,
    endless: path.layers.some(({ bounded }) => !bounded),
    likely: path.certainty === 'likely',
    worstMs: path.worstMs ?? null,
    layers: path.layers.map(toLayerRow),
    evidence: toEvidence(path),
  };
}

function toLayerRow(layer: RetryPath['layers'][number]): LayerRow {
  const { attempts, bounded } = layer;
  if (layer.kind === 'library') return { name: layer.library, attempts, bounded, evidence: null };
  return { name: layer.symbol, attempts, bounded, evidence: toEvidence(layer) };
}
