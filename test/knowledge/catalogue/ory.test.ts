import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sessions and identities', () => {
    const source = `
      import { Configuration, FrontendApi, IdentityApi } from '@ory/client';
      const configuration = new Configuration({ basePath: 'https://shop.projects.oryapis.com' });
      export const session = await new FrontendApi(configuration).toSession({ cookie: 'c' });
      await new IdentityApi(configuration).deleteIdentity({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @ory/client#Configuration',
      'client @ory/client#FrontendApi',
      'client @ory/client#IdentityApi',
      'outbound read @ory/client#FrontendApi().toSession',
      'outbound write @ory/client#IdentityApi().deleteIdentity',
    ]);
    expect(systemsOf(source)).toEqual(['Ory']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Session } from '@ory/client';
      export const same = (given: Session) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
