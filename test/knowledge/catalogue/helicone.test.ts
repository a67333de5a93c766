import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records of calls', () => {
    const source = `
      import { HeliconeManualLogger } from '@helicone/helpers';
      const helicone = new HeliconeManualLogger({ apiKey: 'k' });
      await helicone.logSingleRequest({ model: 'gpt-5' }, '{}', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client @helicone/helpers#HeliconeManualLogger',
      'outbound send @helicone/helpers#HeliconeManualLogger().logSingleRequest',
    ]);
    expect(systemsOf(source)).toEqual(['Helicone']);
  });
});

describe('ignores', () => {
  it('a record that is only begun', () => {
    const source = `
      import type { HeliconeManualLogger } from '@helicone/helpers';
      export const local = (client: HeliconeManualLogger) => client.logBuilder({ model: 'gpt-5' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
