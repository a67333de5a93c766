import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import Sendblue from 'sendblue';
      const phone = new Sendblue();
      await phone.messages.send({ content: 'a', from_number: '1', number: '2' });
    `;
    expect(matchesOf(source)).toEqual(['client sendblue#default', 'outbound send sendblue#default().messages.send']);
    expect(systemsOf(source)).toEqual(['Sendblue']);
  });
});

describe('ignores', () => {
  it('names of errors', () => {
    const source = `
      import Sendblue from 'sendblue';
      export const isOurs = (error: unknown) => error instanceof Sendblue.APIError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
