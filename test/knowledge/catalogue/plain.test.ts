import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('threads and customers', () => {
    const source = `
      import { PlainClient } from '@team-plain/typescript-sdk';
      const client = new PlainClient({ apiKey: process.env.PLAIN_KEY });
      await client.createThread({ title: 'Help', customerIdentifier: { customerId: '1' } });
      export const customer = await client.getCustomerByEmail({ email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @team-plain/typescript-sdk#PlainClient',
      'outbound read @team-plain/typescript-sdk#PlainClient().getCustomerByEmail',
      'outbound write @team-plain/typescript-sdk#PlainClient().createThread',
    ]);
    expect(systemsOf(source)).toEqual(['Plain']);
  });
});

describe('ignores', () => {
  it('components that are only composed', () => {
    const source = `
      import { uiComponent } from '@team-plain/typescript-sdk';
      export const text = uiComponent.text({ text: 'hi' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
