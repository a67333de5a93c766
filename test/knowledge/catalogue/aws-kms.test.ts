import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys that are used', () => {
    const source = `
      import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
      await new KMSClient({}).send(new DecryptCommand({ CiphertextBlob: Buffer.from('') }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-kms#KMSClient',
      'outbound call @aws-sdk/client-kms#KMSClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS KMS']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { DecryptCommand } from '@aws-sdk/client-kms';
      export const command = new DecryptCommand({ CiphertextBlob: Buffer.from('') });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
