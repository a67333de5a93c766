import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('users on a server', () => {
    const source = `
      import { createClerkClient } from '@clerk/backend';
      const clerk = createClerkClient({ secretKey: 'k' });
      await clerk.users.getUser('1');
      await clerk.users.updateUser('1', { firstName: 'Ada' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @clerk/backend#createClerkClient',
      'outbound read @clerk/backend#createClerkClient().users.getUser',
      'outbound write @clerk/backend#createClerkClient().users.updateUser',
    ]);
    expect(systemsOf(source)).toEqual(['Clerk']);
  });

  it('users in Next.js', () => {
    const source = `
      import { clerkClient, clerkMiddleware } from '@clerk/nextjs/server';
      export default clerkMiddleware();
      export const remove = async (id: string) => (await clerkClient()).users.deleteUser(id);
    `;
    expect(matchesOf(source)).toEqual([
      'client @clerk/nextjs/server#clerkMiddleware',
      'outbound write @clerk/backend#createClerkClient().users.deleteUser',
    ]);
    expect(systemsOf(source)).toEqual(['Clerk']);
  });

  it('a page', () => {
    const source = `
      import { ClerkProvider } from '@clerk/nextjs';
      export const Page = () => <ClerkProvider publishableKey="k">a</ClerkProvider>;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @clerk/nextjs#ClerkProvider']);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['Clerk']);
  });
});

describe('ignores', () => {
  it('who is signed in', () => {
    const source = `
      import { useUser } from '@clerk/nextjs';
      export const useName = () => useUser().user?.firstName;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
