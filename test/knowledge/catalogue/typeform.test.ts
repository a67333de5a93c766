import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('forms', () => {
    const source = `
      import { createClient } from '@typeform/api-client';
      const typeform = createClient({ token: 't' });
      export const responses = () => typeform.responses.list({ uid: '1' });
      export const hook = () => typeform.webhooks.create({ uid: '1', tag: 'a', url: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @typeform/api-client#createClient',
      'outbound read @typeform/api-client#createClient().responses.list',
      'outbound write @typeform/api-client#createClient().webhooks.create',
    ]);
    expect(systemsOf(source)).toEqual(['Typeform']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Typeform } from '@typeform/api-client';
      export const same = (it: Typeform) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
