import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a run', () => {
    const source = `
      import runpodSdk from 'runpod-sdk';
      const runpod = runpodSdk('k');
      const endpoint = runpod.endpoint('1');
      export const ran = () => endpoint.run({ input: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client runpod-sdk#default',
      'outbound call runpod-sdk#default().endpoint().run',
    ]);
    expect(systemsOf(source)).toEqual(['RunPod']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SdkOptions } from 'runpod-sdk';
      export const same = (it: SdkOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
