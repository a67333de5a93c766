import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('issues', () => {
    const source = `
      import { LinearClient } from '@linear/sdk';
      const linear = new LinearClient({ apiKey: 'k' });
      await linear.createIssue({ teamId: 't', title: 'a' });
      const me = await linear.viewer;
      await linear.issues({ first: 2 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @linear/sdk#LinearClient',
      'outbound read @linear/sdk#LinearClient().issues',
      'outbound write @linear/sdk#LinearClient().createIssue',
    ]);
    expect(systemsOf(source)).toEqual(['Linear']);
  });
});

describe('ignores', () => {
  it('a signature', () => {
    const source = `
      import { LinearWebhooks } from '@linear/sdk';
      export const webhooks = new LinearWebhooks('secret');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
