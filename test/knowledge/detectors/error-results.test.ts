import { describe, expect, it } from 'vitest';
import errorResults from '../../../src/knowledge/detectors/error-results.ts';
import { rowsOf } from '../../support/rows-of.ts';

const resultsIn = async (body: string) =>
  (
    (
      await rowsOf(
        errorResults,
        `import { Resend } from 'resend';
import { createClient } from '@supabase/supabase-js';
const mails = new Resend('key');
const base = createClient('https://a.supabase.co', 'key');
declare function use(value: unknown): void;
${body}`,
      )
    ).errorResults ?? []
  ).map(({ error }) => error);

describe('recognises', () => {
  it('errors that the code looks at', async () => {
    expect(
      await resultsIn(`export async function run() {
  const { data, error } = await mails.emails.send({} as never);
  if (error) throw error;
  const rows = await base.from('orders').select().eq('id', data);
  if (rows.error) use(rows.error);
}`),
    ).toEqual(['looked-at', 'looked-at']);
  });

  it('errors that nobody looks at', async () => {
    expect(
      await resultsIn(`export async function run() {
  await mails.emails.send({} as never);
  mails.emails.send({} as never);
  const { data } = await base.storage.from('files').download('a');
  use(data);
}`),
    ).toEqual(['lost', 'lost', 'unread']);
  });

  it('results that are given back, and those of which it is not known what becomes', async () => {
    expect(
      await resultsIn(`export async function one() { return base.from('orders').select(); }
export async function two() { const sent = await mails.emails.send({} as never); use(sent); }
export async function three() { use(await mails.emails.send({} as never)); }`),
    ).toEqual(['handed-on', 'unknown', 'unknown']);
  });
});

describe('ignores', () => {
  it('calls that are told to reject, and libraries that reject', async () => {
    expect(
      await resultsIn(`import Stripe from 'stripe';
export async function run() {
  await base.from('orders').insert({}).throwOnError();
  await new Stripe('key').charges.create({} as never);
}`),
    ).toEqual([]);
  });
});
