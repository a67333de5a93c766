import { remembered } from '../lib/remembered.ts';
import type { Call } from '../model/facts.ts';
import type { RetryLayer } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { type RetryLayers, retryLayers } from './retry-layers.ts';
import type { CallSettings, Sink, SystemUse } from './rows.ts';

/** What analyses of calls that leave the process ask of a sink. */
export interface Sinks {
  readonly callOf: (sink: Sink) => Call | undefined;
  readonly settingsOf: (sink: Sink) => CallSettings | undefined;
  readonly layers: RetryLayers;
  /** Retries of the code whose region holds the call, outermost first; none where there is no call. */
  readonly layersAround: (sink: Sink) => readonly RetryLayer[];
}

export const sinksOf = remembered(({ program, rows }: Pick<Question, 'program' | 'rows'>): Sinks => {
  const settings = new Map(rows.callSettings.map((row) => [sinkKey(row), row]));
  const layers = retryLayers(program, rows.retrySites);
  const callOf = ({ file, call }: Sink): Call | undefined => program.files.get(file)?.calls[call];
  return {
    callOf,
    settingsOf: (sink) => settings.get(sinkKey(sink)),
    layers,
    layersAround: (sink) => {
      const call = callOf(sink);
      return call === undefined ? [] : layers.around(sink.file, call);
    },
  };
});

function sinkKey({ file, call }: Sink): string {
  return `${call} ${file}`;
}

/** The call at the place of a use: the sink itself, or the call of the own helper whose inside leaves the process. */
export function callerOf(question: Question, { use }: SystemUse, sink: Sink): Sink {
  if (use.file === sink.file && sinksOf(question).callOf(sink)?.line === use.line) return sink;
  const index = question.program.files.get(use.file)?.calls.findIndex((call) => call.line === use.line) ?? -1;
  return { file: use.file, call: index };
}
