import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the parts of the SDK', () => {
    const source = `
      import * as admin from 'firebase-admin';
      admin.initializeApp();
      await admin.auth().verifyIdToken('token');
      await admin.messaging().send({ token: 't' });
      await admin.firestore().collection('orders').doc('1').get();
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/firestore#Firestore',
      'client firebase-admin/auth#getAuth',
      'client firebase-admin/messaging#getMessaging',
      'outbound read @google-cloud/firestore#Firestore().collection().doc().get',
      'outbound read firebase-admin/auth#getAuth().verifyIdToken',
      'outbound send firebase-admin/messaging#getMessaging().send',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore', 'Firebase Authentication', 'Firebase Cloud Messaging']);
  });

  it('parts of an application', () => {
    const source = `
      import admin from 'firebase-admin';
      const app = admin.initializeApp({ credential: admin.credential.applicationDefault() });
      await app.auth().getUser('1');
    `;
    expect(matchesOf(source)).toEqual(['outbound read firebase-admin/auth#getAuth().getUser']);
    expect(systemsOf(source)).toEqual(['Firebase Authentication']);
  });
});

describe('ignores', () => {
  it('an application without parts', () => {
    const source = `
      import { applicationDefault, initializeApp } from 'firebase-admin/app';
      export const app = initializeApp({ credential: applicationDefault() });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
