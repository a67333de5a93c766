import { describe, expect, it } from 'vitest';
import supabase from '../../src/knowledge/catalogue/supabase.ts';
import slonik from '../../src/knowledge/catalogue/slonik.ts';
import stripe from '../../src/knowledge/catalogue/stripe.ts';
import { defaultsOf } from '../../src/knowledge/defaults-of.ts';
import { programOf } from '../support/program-of.ts';

/** What stripe does in a repository that asks for a version of it. */
function asked(version: string) {
  const program = programOf({
    'package.json': JSON.stringify({ name: 'shop', dependencies: { stripe: version } }),
    'a.ts': 'export {};',
  });
  return defaultsOf(program, { file: 'a.ts', module: 'stripe', path: null }, stripe);
}

const ofWrapper = (dependencies: Readonly<Record<string, string>>) => {
  const program = programOf({ 'package.json': JSON.stringify({ name: 'shop', dependencies }), 'a.ts': 'export {};' });
  return defaultsOf(program, { file: 'a.ts', module: '@supabase/ssr', path: null }, supabase);
};

describe('defaults of a package that passes calls on', () => {
  it('are those of the other package, in the version of that', () => {
    expect(ofWrapper({ '@supabase/ssr': '0.10.0', '@supabase/supabase-js': supabase.defaults.version })).toMatchObject({
      readIn: '@supabase/supabase-js',
      isRead: true,
      unread: [],
    });
    expect(ofWrapper({ '@supabase/ssr': '0.10.0', '@supabase/supabase-js': '1.2.0' })).toMatchObject({
      isRead: false,
      unread: ['1.2.0'],
    });
  });

  it('are not surely those where nobody asks for the other package', () => {
    expect(ofWrapper({ '@supabase/ssr': '0.10.0' })).toMatchObject({ isRead: false, unread: [] });
  });
});

it('tells the fork whose calls are those of the package that was read', () => {
  const manifest = JSON.stringify({ name: 'shop', dependencies: { '@silverhand/slonik': '31.0.0-beta.2' } });
  const program = programOf({ 'package.json': manifest, 'a.ts': 'export {};' });
  expect(defaultsOf(program, { file: 'a.ts', module: 'slonik', path: null }, slonik)).toMatchObject({
    isRead: false,
    unread: ['@silverhand/slonik 31.0.0-beta.2'],
  });
});

describe('defaults for the version that is asked for', () => {
  it('of another version of the same major tell which one that is', () => {
    expect(asked('23.0.0')).toMatchObject({ isRead: true, unread: ['23.0.0'], defaults: { version: '23.1.0' } });
    expect(asked('14.23.0')).toMatchObject({ unread: ['14.23.0'], defaults: { version: '16.12.0', attempts: 2 } });
  });

  it('are those that were read, with their notes', () => {
    expect(asked('^23.0.0')).toMatchObject({ isRead: true, defaults: { attempts: 3, notes: stripe.defaults.notes } });
  });

  it('are those of an older version, without notes about the newer one', () => {
    expect(asked('^12.7.0')).toMatchObject({
      isRead: true,
      defaults: { version: '12.18.0', attempts: 1, worstCaseMs: 80_000, notes: '' },
    });
  });

  it('are not surely those of a version that nobody read', () => {
    expect(asked('^40.0.0')).toMatchObject({ isRead: false, defaults: { attempts: 3 } });
  });

  it.each([
    ['>=12.1 <14', 1],
    ['npm:stripe@12.18.0', 1],
    ['16.x || 17.x', 2],
    ['17.0.0-beta.3', 3],
    ['v12.0.0', 1],
    ['*', 3],
    ['catalog:', 3],
  ])('reads %s as npm does', (range, attempts) => {
    expect(asked(range)?.defaults.attempts).toBe(attempts);
  });
});
