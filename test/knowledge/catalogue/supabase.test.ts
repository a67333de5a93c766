import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tables, auth, functions and storage', () => {
    const source = `
      import { createClient } from '@supabase/supabase-js';
      const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY);
      export const { data } = await supabase.from('countries').select('name').eq('id', 1);
      await supabase.auth.signInWithPassword({ email: 'a', password: 'b' });
      await supabase.functions.invoke('hello');
      await supabase.storage.from('avatars').upload('a.png', new Blob([]));
      supabase.channel('room').on('broadcast', { event: 'x' }, () => {}).subscribe();
    `;
    expect(matchesOf(source)).toEqual([
      'client @supabase/supabase-js#createClient',
      'outbound call @supabase/supabase-js#createClient().auth.signInWithPassword',
      'outbound call @supabase/supabase-js#createClient().from',
      'outbound call @supabase/supabase-js#createClient().functions.invoke',
      'outbound consume @supabase/supabase-js#createClient().channel().subscribe',
      'outbound write @supabase/supabase-js#createClient().storage.from().upload',
    ]);
    expect(systemsOf(source)).toEqual(['Supabase']);
  });

  it('servers and browsers', () => {
    const source = `
      import { createBrowserClient, createServerClient } from '@supabase/ssr';
      const server = createServerClient('https://a.supabase.co', 'key', { cookies: {} });
      export const user = await server.auth.getUser();
      export const { data } = await createBrowserClient('https://a.supabase.co', 'key').rpc('hello');
    `;
    expect(matchesOf(source)).toEqual([
      'client @supabase/ssr#createBrowserClient',
      'client @supabase/ssr#createServerClient',
      'outbound call @supabase/supabase-js#createClient().auth.getUser',
      'outbound call @supabase/supabase-js#createClient().rpc',
    ]);
  });
});

describe('ignores', () => {
  it('links that are built without a call', () => {
    const source = `
      import type { SupabaseClient } from '@supabase/supabase-js';
      export const link = (supabase: SupabaseClient) => supabase.storage.from('avatars').getPublicUrl('a.png');
      export const list = Array.from('countries');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
