import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import plivo from 'plivo';
      const client = new plivo.Client('id', 'token');
      await client.messages.create({ src: '1', dst: '2', text: 'hi' });
      export const message = await client.messages.get('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client plivo#Client',
      'outbound read plivo#Client().messages.get',
      'outbound send plivo#Client().messages.create',
    ]);
    expect(systemsOf(source)).toEqual(['Plivo']);
  });
});

describe('ignores', () => {
  it('answers that are only composed', () => {
    const source = `
      import plivo from 'plivo';
      export const response = new plivo.Response();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
