import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import { AzureKeyCredential, DocumentAnalysisClient } from '@azure/ai-form-recognizer';
      const client = new DocumentAnalysisClient('https://shop.cognitiveservices.azure.com', new AzureKeyCredential('k'));
      export const poller = await client.beginAnalyzeDocumentFromUrl('prebuilt-invoice', 'https://shop.example/a.pdf');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/ai-form-recognizer#DocumentAnalysisClient',
      'outbound call @azure/ai-form-recognizer#DocumentAnalysisClient().beginAnalyzeDocumentFromUrl',
    ]);
    expect(systemsOf(source)).toEqual(['Azure AI services']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DocumentAnalysisClient } from '@azure/ai-form-recognizer';
      export const same = (given: DocumentAnalysisClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
