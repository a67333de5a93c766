import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('envelopes', () => {
    const source = `
      import docusign from 'docusign-esign';
      const client = new docusign.ApiClient();
      await client.requestJWTUserToken('a', 'b', ['signature'], 'k', 3600);
      const envelopes = new docusign.EnvelopesApi(client);
      await envelopes.createEnvelope('1', {});
      export const envelope = await envelopes.getEnvelope('1', '2');
    `;
    expect(matchesOf(source)).toEqual([
      'client docusign-esign#ApiClient',
      'client docusign-esign#EnvelopesApi',
      'outbound call docusign-esign#ApiClient().requestJWTUserToken',
      'outbound read docusign-esign#EnvelopesApi().getEnvelope',
      'outbound write docusign-esign#EnvelopesApi().createEnvelope',
    ]);
    expect(systemsOf(source)).toEqual(['DocuSign']);
  });
});

describe('ignores', () => {
  it('the client behind it', () => {
    const source = `
      import type { EnvelopesApi } from 'docusign-esign';
      export const local = (client: EnvelopesApi) => client.getApiClient();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
