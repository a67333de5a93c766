import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import { DocumentProcessorServiceClient } from '@google-cloud/documentai';
      const client = new DocumentProcessorServiceClient({ apiEndpoint: 'eu-documentai.googleapis.com' });
      export const [result] = await client.processDocument({ name: client.processorPath('shop', 'eu', '1') });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/documentai#DocumentProcessorServiceClient',
      'outbound call @google-cloud/documentai#DocumentProcessorServiceClient().processDocument',
    ]);
    expect(systemsOf(source)).toEqual(['Google Document AI']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { DocumentProcessorServiceClient } from '@google-cloud/documentai';
      export const local = (client: DocumentProcessorServiceClient) => client.processorPath('shop', 'eu', '1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
