import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('envelopes', () => {
    const source = `
      import docusign from 'docusign-esign';
      const client = new docusign.ApiClient({ basePath: 'https://demo.docusign.net/restapi' });
      const envelopes = new docusign.EnvelopesApi(client);
      export const sent = () => envelopes.createEnvelope('account', { envelopeDefinition: {} });
      export const listed = () => envelopes.listStatusChanges('account');
    `;
    expect(matchesOf(source)).toEqual([
      'client docusign-esign#ApiClient',
      'outbound read docusign-esign#EnvelopesApi().listStatusChanges',
      'outbound send docusign-esign#EnvelopesApi().createEnvelope',
    ]);
    expect(systemsOf(source)).toEqual(['DocuSign']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { EnvelopeDefinition } from 'docusign-esign';
      export const same = (it: EnvelopeDefinition) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
