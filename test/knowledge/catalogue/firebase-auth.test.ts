import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users on a server', () => {
    const source = `
      import { getAuth } from 'firebase-admin/auth';
      await getAuth().verifyIdToken('token');
      await getAuth().setCustomUserClaims('1', { admin: true });
    `;
    expect(matchesOf(source)).toEqual([
      'client firebase-admin/auth#getAuth',
      'client firebase-admin/auth#getAuth',
      'outbound read firebase-admin/auth#getAuth().verifyIdToken',
      'outbound write firebase-admin/auth#getAuth().setCustomUserClaims',
    ]);
    expect(systemsOf(source)).toEqual(['Firebase Authentication']);
  });

  it('users in a page', () => {
    const source = `
      import { getAuth, signInWithEmailAndPassword } from 'firebase/auth';
      await signInWithEmailAndPassword(getAuth(), 'a@example.com', 'p');
    `;
    expect(matchesOf(source)).toEqual([
      'client firebase/auth#getAuth',
      'outbound call firebase/auth#signInWithEmailAndPassword',
    ]);
    expect(systemsOf(source)).toEqual(['Firebase Authentication']);
  });
});

describe('ignores', () => {
  it('watching of a user', () => {
    const source = `
      import { GoogleAuthProvider, type Auth, onAuthStateChanged } from 'firebase/auth';
      export const watch = (auth: Auth) => onAuthStateChanged(auth, () => undefined);
      export const provider = new GoogleAuthProvider();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
