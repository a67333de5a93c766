import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents of a server', () => {
    const source = `
      import { Firestore } from '@google-cloud/firestore';
      const db = new Firestore();
      await db.collection('orders').where('paid', '==', true).orderBy('id').limit(2).get();
      await db.doc('orders/1').collection('lines').add({ id: 1 });
      await db.collection('orders').doc('1').update({ paid: true });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/firestore#Firestore',
      'outbound read @google-cloud/firestore#Firestore().collection().get',
      'outbound write @google-cloud/firestore#Firestore().collection().add',
      'outbound write @google-cloud/firestore#Firestore().collection().doc().update',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore']);
  });

  it('documents of the admin SDK', () => {
    const source = `
      import { getFirestore } from 'firebase-admin/firestore';
      const db = getFirestore();
      await db.collection('orders').doc('1').set({ paid: true });
    `;
    expect(matchesOf(source)).toEqual([
      'client firebase-admin/firestore#getFirestore',
      'outbound write @google-cloud/firestore#Firestore().collection().doc().set',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore']);
  });

  it('documents of a page', () => {
    const source = `
      import { addDoc, collection, getDocs, getFirestore } from 'firebase/firestore';
      const db = getFirestore();
      await getDocs(collection(db, 'orders'));
      await addDoc(collection(db, 'orders'), { id: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client firebase/firestore#getFirestore',
      'outbound read firebase/firestore#getDocs',
      'outbound write firebase/firestore#addDoc',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore']);
  });
});

describe('ignores', () => {
  it('values and conditions', () => {
    const source = `
      import { FieldValue } from '@google-cloud/firestore';
      import { where } from 'firebase/firestore';
      export const now = FieldValue.serverTimestamp();
      export const paid = where('paid', '==', true);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
