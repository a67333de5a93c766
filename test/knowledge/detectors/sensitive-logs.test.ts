import { describe, expect, it } from 'vitest';
import sensitiveLogs from '../../../src/knowledge/detectors/sensitive-logs.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function logsOf(source: string): Promise<readonly string[]> {
  const { sensitiveLogs: rows = [] } = await rowsOf(sensitiveLogs, source);
  return rows.map(({ kind, what, line }) => `${kind} ${what} ${line}`);
}

describe('recognises', () => {
  it('secrets and data of people in arguments, texts and objects', async () => {
    const source = [
      'export function signIn(user, password) {',
      '  console.log(password);',
      '  console.log(`signing in ${user.email}`);',
      "  console.info('user', { id: user.id, accessToken: user.accessToken });",
      '  console.debug(process.env.STRIPE_SECRET_KEY);',
      '}',
    ].join('\n');
    expect(await logsOf(source)).toEqual([
      'secret password 2',
      'personal user.email 3',
      'secret accessToken 4',
      'secret STRIPE_SECRET_KEY 5',
    ]);
  });

  it('calls of an own logger', async () => {
    const source = [
      'export const log = (text, more) => console.log(text, more);',
      "export const run = (client) => log('client', { clientSecret: client.secret });",
    ].join('\n');
    expect(await logsOf(source)).toEqual(['secret clientSecret 2']);
  });
});

describe('ignores', () => {
  it('what is masked, measured, or only asked about', async () => {
    const source = [
      'export function signIn(user, password, tokens) {',
      '  console.log(mask(password), password.length, Boolean(password), !password, tokens.total);',
      "  console.log({ hasPassword: true, password: '***', tokenCount: tokens.total, password: mask(password) });",
      '}',
    ].join('\n');
    expect(await logsOf(source)).toEqual([]);
  });

  it('keys that the logger leaves out', async () => {
    const source = [
      "import pino from 'pino';",
      "const log = pino({ redact: { paths: ['user.password', 'accessToken'] } });",
      'export const run = (user) => log.info({ accessToken: user.accessToken });',
    ].join('\n');
    expect(await logsOf(source)).toEqual([]);
  });

  it('texts that only speak of such things, and calls that write no log line', async () => {
    const source = "export const run = (user) => { console.log('wrong password'); save(user.password); };";
    expect(await logsOf(source)).toEqual([]);
  });
});
