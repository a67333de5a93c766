import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('collections of a database', () => {
    const source = `
      import { MongoClient } from 'mongodb';
      const client = new MongoClient(process.env.MONGO_URL, { retryWrites: false });
      await client.connect();
      const users = client.db('shop').collection('users');
      await users.insertOne({ name: 'a' });
      export const found = await users.find({ name: 'a' }).toArray();
      export const totals = await users.aggregate([{ $count: 'n' }]).toArray();
    `;
    expect(matchesOf(source)).toEqual([
      'client mongodb#MongoClient',
      'outbound call mongodb#MongoClient().connect',
      'outbound read mongodb#Collection().aggregate',
      'outbound read mongodb#Collection().find',
      'outbound write mongodb#Collection().insertOne',
      'retry 1 none MongoClient',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });

  it('a client that is connected when it is made, and values by their types', () => {
    const source = `
      import { type Collection, type Db, MongoClient } from 'mongodb';
      const client = await MongoClient.connect('mongodb://localhost:27017');
      export const database: Db = client.db();
      export const remove = (users: Collection) => users.deleteMany({ old: true });
      export const ping = (db: Db) => db.command({ ping: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client mongodb#MongoClient.connect',
      'outbound call mongodb#Db().command',
      'outbound write mongodb#Collection().deleteMany',
    ]);
  });
});

describe('ignores', () => {
  it('ids, and a find on a list', () => {
    const source = `
      import { ObjectId } from 'mongodb';
      export const id = new ObjectId('507f1f77bcf86cd799439011');
      export const same = [id].find((each) => each.equals(id));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
