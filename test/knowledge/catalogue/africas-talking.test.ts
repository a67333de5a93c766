import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import AfricasTalking from 'africastalking';
      const client = AfricasTalking({ apiKey: 'k', username: 'u' });
      await client.SMS.send({ to: ['+1'], message: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client africastalking#default',
      'outbound send africastalking#default().SMS.send',
    ]);
    expect(systemsOf(source)).toEqual(["Africa's Talking"]);
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    const source = `
      const AfricasTalking = (options: object) => options;
      AfricasTalking({});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
