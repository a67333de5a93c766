import type { FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call } from '../model/facts.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { type CallChain, chainTo } from './call-chain.ts';
import { limitAlong } from './limit-along.ts';
import { siteOf } from './region.ts';
import { type RetryLayers, retryLayers } from './retry-layers.ts';
import type { CallSettings, Sink, SystemUse } from './rows.ts';

/** What analyses of calls that leave the process ask of a sink. */
export interface Sinks {
  readonly callOf: (sink: Sink) => Call | undefined;
  readonly settingsOf: (sink: Sink) => CallSettings | undefined;
  readonly layers: RetryLayers;
  /** Retries of the code around the calls of a chain, outermost first; each once. */
  readonly layersAround: (chain: CallChain) => readonly RetryLayer[];
}

export const sinksOf = remembered(({ program, rows }: Pick<Question, 'program' | 'rows'>): Sinks => {
  const settings = new Map(rows.callSettings.map((row) => [sinkKey(row), row]));
  const layers = retryLayers(program, rows.retrySites);
  const callOf = ({ file, call }: Sink): Call | undefined => program.files.get(file)?.calls[call];
  return {
    callOf,
    settingsOf: (sink) => settings.get(sinkKey(sink)),
    layers,
    layersAround: (chain) => {
      const outermost = chain.toReversed();
      return [...new Set(outermost.flatMap(({ site }) => layers.around(site.file, site.call)))];
    },
  };
});

function sinkKey({ file, call }: Sink): string {
  return `${call} ${file}`;
}

/**
 * From the call that leaves the process to the one at the place of a use: itself, or that of the own helper whose inside leaves.
 * Where no calls lead there it is the first at that place, if there is one.
 */
export function chainOf({ program }: Pick<Question, 'program'>, { use }: SystemUse, sink: Sink): CallChain {
  const chain = chainTo(program, sink, use);
  if (chain !== null) return chain;
  const index = program.files.get(use.file)?.calls.findIndex((call) => call.line === use.line) ?? -1;
  return [sink, ...(index < 0 ? [] : [{ file: use.file, call: index }])].map(({ file, call }) => ({
    site: siteOf(program, file, call),
    into: null,
  }));
}

/** The function in which a use stands; that of the module where no call is at its place. */
export function functionOfUse({ use }: SystemUse, chain: CallChain): FunctionRef {
  const last = chain.at(-1)?.site;
  const isThere = last?.file === use.file && last.call.line === use.line;
  return { file: use.file, function: isThere ? last.call.function : 0 };
}

/** What the call is set to when it is made at the place of a use, where what is passed on the way decides. */
export function settingsAlong(program: Program, chain: CallChain, settings: CallSettings): CallSettings {
  const { limitOfNode: _node, worstMs: _worst, ...others } = settings;
  const timeout = limitAlong(program, chain, settings);
  if (timeout === settings.timeout) return settings;
  if (timeout === null) return { ...others, ...settings.unlimited };
  const { attempts } = settings.tries;
  return {
    ...others,
    timeout,
    ...(timeout.ms === null || attempts === null ? {} : { worstMs: timeout.ms * attempts }),
  };
}
