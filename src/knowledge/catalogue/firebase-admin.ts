import type { Library } from '../../model/library.ts';

export default {
  id: 'firebase-admin',
  packages: ['firebase-admin', 'firebase-admin/app', 'firebase', 'firebase/app'],
  purpose: 'Starts the Firebase SDK; its parts are entries of their own.',
  same: [
    { path: 'firebase-admin#messaging.Messaging()', as: 'firebase-admin/messaging#getMessaging()' },
    { path: 'firebase-admin#auth.Auth()', as: 'firebase-admin/auth#getAuth()' },
    { path: 'firebase-admin#firestore.Firestore()', as: '@google-cloud/firestore#Firestore()' },
    { path: 'firebase-admin#messaging', as: 'firebase-admin/messaging#getMessaging' },
    { path: 'firebase-admin#auth', as: 'firebase-admin/auth#getAuth' },
    { path: 'firebase-admin#firestore', as: '@google-cloud/firestore#Firestore' },
    { path: 'firebase-admin#initializeApp().firestore()', as: '@google-cloud/firestore#Firestore()' },
    { path: 'firebase-admin#initializeApp().messaging()', as: 'firebase-admin/messaging#getMessaging()' },
    { path: 'firebase-admin#initializeApp().auth()', as: 'firebase-admin/auth#getAuth()' },
    { path: 'firebase-admin#app.App().messaging()', as: 'firebase-admin/messaging#getMessaging()' },
    { path: 'firebase-admin#app.App().auth()', as: 'firebase-admin/auth#getAuth()' },
  ],
} as const satisfies Library;
