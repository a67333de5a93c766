import { originKey, originsOf } from '../code/link/origins.ts';
import type { Program } from '../code/link/program.ts';
import { scopesAround } from '../code/link/queries.ts';
import { packageName } from '../lib/package-name.ts';
import type { RetryOptionUse } from '../model/library.ts';
import type { TriesSetting } from '../model/resilience.ts';
import { defaultsOf } from './defaults-of.ts';
import type { Knowledge, KnownCall, Match } from './knowledge.ts';
import { optionRows } from './library-retries.ts';
import { packageRoots } from './package-of.ts';

/** Tries that another library adds to the clients of a call: `axiosRetry(client, { retries: 3 })`. */
export type AddedRetries = (call: KnownCall, clients: readonly KnownCall[]) => TriesSetting | null;

export function addedRetries({ program, matches }: Knowledge): AddedRetries {
  const added = matches.retryOptions.filter(({ use }) => use.client !== undefined);
  const byClient = new Map(added.flatMap((match) => clientsOf(program, match).map((key) => [key, match] as const)));
  return (call, clients) => {
    const whole = call.path.includes('()') ? [] : [keyOfWhole(program, call)];
    const keys = clients.length === 0 ? whole : clients.map(({ site }) => keyOfSite(site));
    const match = keys.map((key) => byClient.get(key)).find((each) => each !== undefined);
    return match === undefined ? null : triesOf(program, match, clients);
  };
}

function keyOfSite({ file, index }: KnownCall['site']): string {
  return originKey({ kind: 'call', file, call: index });
}

/** The client that a library has by itself, in one package of the repository. */
function keyOfWhole(program: Program, { module, site }: KnownCall): string {
  return `${packageName(module)} of ${packageRoots(program).get(site.file) ?? ''}`;
}

function clientsOf(program: Program, { call, use }: Match<RetryOptionUse>): readonly string[] {
  const { site } = call;
  const value = use.client === undefined ? undefined : site.call.arguments[use.client.argument];
  if (value === undefined) return [];
  const ref = { file: site.file, value };
  const wholes = program
    .targetsOf(ref)
    .flatMap((target) =>
      target.kind === 'api' && !target.path.includes('()') ? [target.path.split('#')[0] ?? ''] : [],
    )
    .map((module) => `${packageName(module)} of ${packageRoots(program).get(site.file) ?? ''}`);
  return [...originsOf(program, ref).map(originKey), ...wholes];
}

function triesOf(program: Program, match: Match<RetryOptionUse>, clients: readonly KnownCall[]): TriesSetting | null {
  const { call, library, alternatives } = match;
  const { site } = call;
  const rows = alternatives.flatMap((use) => optionRows(program, match, use));
  const row = rows.find(({ maxAttempts }) => maxAttempts !== null) ?? rows[0];
  const facts = program.files.get(site.file);
  const scopes = facts === undefined ? [] : scopesAround(facts, site.call.scope);
  const isAlways =
    clients.some((client) => client.site.file === site.file) && scopes.every(({ scope }) => scope.kind !== 'branch');
  const certainty = isAlways ? 'certain' : 'likely';
  if (row !== undefined) {
    const { file, line, maxAttempts: attempts, bounded, backoff, jitter } = row;
    return { attempts, bounded, backoff, jitter, from: 'code', place: { file, line }, certainty };
  }
  const held = defaultsOf(program, { file: site.file, module: call.module, path: call.path }, library);
  if (held === null) return null;
  const { attempts, backoff, jitter } = held.defaults;
  const place = { file: site.file, line: site.call.line };
  return { attempts, bounded: attempts !== null, backoff, jitter, from: 'code', place, certainty };
}
