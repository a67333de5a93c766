import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls', () => {
    const source = `
      import Retell from 'retell-sdk';
      const retell = new Retell({ apiKey: 'k', maxRetries: 0 });
      export const called = () => retell.call.createPhoneCall({ from_number: '1', to_number: '2' });
      export const agents = () => retell.agent.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client retell-sdk#default',
      'outbound call retell-sdk#default().call.createPhoneCall',
      'outbound read retell-sdk#default().agent.list',
      'retry 1 none retell-sdk',
    ]);
    expect(systemsOf(source)).toEqual(['Retell AI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Retell from 'retell-sdk';
      export const same = (it: Retell) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
