import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents', () => {
    const source = `
      import firestore from '@react-native-firebase/firestore';
      await firestore().collection('orders').doc('1').set({ total: 3 });
      export const found = await firestore().collection('orders').where('total', '>', 1).get();
    `;
    expect(matchesOf(source)).toEqual([
      'client @react-native-firebase/firestore#default',
      'client @react-native-firebase/firestore#default',
      'outbound read @react-native-firebase/firestore#default().collection().where().get',
      'outbound write @react-native-firebase/firestore#default().collection().doc().set',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore']);
  });

  it('the functions', () => {
    const source = `
      import { collection, getDocs, getFirestore } from '@react-native-firebase/firestore';
      export const found = await getDocs(collection(getFirestore(), 'orders'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @react-native-firebase/firestore#getFirestore',
      'outbound read @react-native-firebase/firestore#getDocs',
    ]);
    expect(systemsOf(source)).toEqual(['Cloud Firestore']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FirebaseFirestoreTypes } from '@react-native-firebase/firestore';
      export const same = (given: FirebaseFirestoreTypes.DocumentData) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
