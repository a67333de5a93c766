import type { Library } from '../../model/library.ts';

export default {
  id: 'react-native-firestore',
  packages: ['@react-native-firebase/firestore'],
  purpose: 'Client of Cloud Firestore in React Native.',
  system: {
    name: 'Cloud Firestore',
    aliases: ['Firestore', 'Google Firestore'],
    kind: 'database',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [{ path: 'default()' }, { path: 'getFirestore()' }],
  outbound: [
    { path: 'default().collection().**.{get,onSnapshot,count}', effect: 'read' },
    { path: '{getDoc,getDocs,getCountFromServer,onSnapshot}', effect: 'read' },
    { path: 'default().collection().add', effect: 'write' },
    { path: 'default().collection().**.{set,update,delete}', effect: 'write' },
    { path: 'default().doc().{set,update,delete}', effect: 'write' },
    { path: 'default().batch().commit', effect: 'write' },
    { path: '{setDoc,addDoc,updateDoc,deleteDoc}', effect: 'write' },
    { path: 'writeBatch().commit', effect: 'write' },
    { path: 'default().runTransaction', effect: 'call' },
    { path: 'runTransaction', effect: 'call' },
  ],
} as const satisfies Library;
