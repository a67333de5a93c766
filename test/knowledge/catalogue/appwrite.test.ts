import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rows, users and files', () => {
    const source = `
      import { Client, Databases, Functions, Storage } from 'node-appwrite';
      const client = new Client().setEndpoint('https://cloud.appwrite.io/v1').setProject('shop');
      const databases = new Databases(client);
      await databases.createDocument('main', 'orders', '1', {});
      export const orders = await databases.listDocuments('main', 'orders');
      await new Storage(client).deleteFile('invoices', '1');
      await new Databases(client).create('main', 'Main');
      await new Functions(client).createExecution('nightly');
    `;
    expect(matchesOf(source)).toEqual([
      'client node-appwrite#Client',
      'client node-appwrite#Client().setEndpoint',
      'outbound call node-appwrite#Functions().createExecution',
      'outbound read node-appwrite#Databases().listDocuments',
      'outbound write node-appwrite#Databases().create',
      'outbound write node-appwrite#Databases().createDocument',
      'outbound write node-appwrite#Storage().deleteFile',
    ]);
    expect(systemsOf(source)).toEqual(['Appwrite']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'node-appwrite';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });

  it('the address of a file', () => {
    const source = `
      import type { Storage } from 'appwrite';
      export const local = (client: Storage) => client.getFileView('invoices', '1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
