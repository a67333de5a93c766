import type { ProcessState } from '../../src/model/process-state.ts';
import { nastyText } from './sample-systems.ts';

const place = { file: 'apps/api/src/state.ts', line: 3 };

export function stateOf(row: Partial<ProcessState> = {}): ProcessState {
  return {
    what: 'Map sessions',
    kind: 'collection',
    memoryOf: 'service',
    service: '@shop/api',
    grows: false,
    ...place,
    ...row,
  };
}

export const sampleState: readonly ProcessState[] = [
  stateOf({ what: `Map orders, changed in ${nastyText}`, grows: true }),
  stateOf({ what: 'counts of a rate limiter, kept per instance', kind: 'limiter', line: 9 }),
  stateOf({ what: 'variable client, set in connect', kind: 'made-once', line: 12 }),
  stateOf({ what: 'list toasts, changed in show', memoryOf: 'page', line: 14 }),
];
