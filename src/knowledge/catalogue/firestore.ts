import type { Library } from '../../model/library.ts';

export default {
  id: 'firestore',
  packages: ['@google-cloud/firestore', 'firebase-admin/firestore', 'firebase/firestore'],
  purpose: 'Client of Cloud Firestore.',
  system: {
    name: 'Cloud Firestore',
    aliases: ['Firestore', 'Google Firestore'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['firestore.googleapis.com'],
  clients: [
    { path: 'Firestore()', options: { argument: 0 } },
    { path: 'getFirestore()', options: { argument: 0 } },
    { path: 'initializeFirestore()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'Firestore().collection().{get,count,listDocuments,onSnapshot,stream}', effect: 'read' },
    { path: 'Firestore().collection().doc().{get,onSnapshot,listCollections}', effect: 'read' },
    { path: 'Firestore().{getAll,listCollections}', effect: 'read' },
    { path: '{getDoc,getDocs,getCountFromServer,onSnapshot}', effect: 'read' },
    { path: 'Firestore().collection().add', effect: 'write' },
    { path: 'Firestore().collection().doc().{set,update,delete,create}', effect: 'write' },
    { path: 'Firestore().batch().commit', effect: 'write' },
    { path: '{setDoc,addDoc,updateDoc,deleteDoc}', effect: 'write' },
    { path: 'Firestore().runTransaction', effect: 'call' },
    { path: 'runTransaction', effect: 'call' },
  ],
  same: [
    { path: 'firebase-admin/firestore#{getFirestore,Firestore}()', as: '@google-cloud/firestore#Firestore()' },
    { path: '@google-cloud/firestore#Firestore().doc()', as: '@google-cloud/firestore#Firestore().collection().doc()' },
    {
      path: '@google-cloud/firestore#Firestore().collectionGroup()',
      as: '@google-cloud/firestore#Firestore().collection()',
    },
    {
      path: '@google-cloud/firestore#Firestore().collection().doc().collection()',
      as: '@google-cloud/firestore#Firestore().collection()',
    },
    {
      path: '@google-cloud/firestore#Firestore().collection().{where,orderBy,limit,limitToLast,offset,select,startAt,startAfter,endAt,endBefore,withConverter}()',
      as: '@google-cloud/firestore#Firestore().collection()',
    },
    {
      path: '@google-cloud/firestore#{Query,CollectionReference}()',
      as: '@google-cloud/firestore#Firestore().collection()',
    },
    {
      path: '@google-cloud/firestore#DocumentReference()',
      as: '@google-cloud/firestore#Firestore().collection().doc()',
    },
    {
      path: 'firebase-admin/firestore#{Query,CollectionReference}()',
      as: '@google-cloud/firestore#Firestore().collection()',
    },
    {
      path: 'firebase-admin/firestore#DocumentReference()',
      as: '@google-cloud/firestore#Firestore().collection().doc()',
    },
  ],
} as const satisfies Library;
