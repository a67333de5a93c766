import { getDomain } from 'tldts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { System } from '../model/library.ts';
import type { Catalogue } from './catalogue-index.ts';

/** A variable that holds the URL, or the whole of its host: in `https://${TENANT}.example.com` it is only a part. */
const ENV_START = /^(?:\$\{([A-Za-z_][A-Za-z0-9_]*)\}|(?:https?|wss?):\/\/\$\{([A-Za-z_][A-Za-z0-9_]*)\}(?=$|[/:?#]))/i;
const ENV_SUFFIX = /_?(?:API)?_?(?:BASE)?_?(?:URL|URI|HOST|HOSTNAME|ENDPOINT|ORIGIN|SERVER|ADDRESS)$/;
const OWN_HOST = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/;

/** The system behind a URL, and how it is known. */
export interface Address {
  readonly url: string;
  readonly system: System;
  /** The variable that holds the address; null where the code writes it. */
  readonly variable: string | null;
  /** The catalogue has the system. */
  readonly known: boolean;
  /** The name of a variable says it, not a host. */
  readonly inferred: boolean;
}

/**
 * The system behind a URL as far as it is known; null for addresses of the machine itself, relative paths and unknown hosts.
 * `own` are words by which the repository calls itself: in a variable they name no system of someone else.
 */
export function addressAt(catalogue: Catalogue, url: string, own: ReadonlySet<string> = NONE): Address | null {
  const [, asUrl, asHost] = ENV_START.exec(url) ?? [];
  const variable = asUrl ?? asHost;
  if (variable !== undefined) {
    const named = OWN_ADDRESS.test(variable) ? null : fromVariable(catalogue, variable, own);
    return named === null ? null : { url, variable, ...named };
  }
  const host = hostOf(url);
  if (host === null || OWN_HOST.test(host) || !host.includes('.')) return null;
  const found = knownHost(catalogue, host + pathOf(url));
  const system = found ?? { name: nameOfHost(host), kind: 'http-api', hosting: 'either' };
  return { url, system, variable: null, known: found !== null, inferred: false };
}

/** Host of a URL whose host is written out, its unknown labels as `*`. */
function hostOf(url: string): string | null {
  const host = /^(?:https?|wss?):\/\/(?:[^/@]*@)?([^/:?#]+)/i
    .exec(url)?.[1]
    ?.replace(/\$\{[^}]*\}/g, '*')
    .toLowerCase();
  return host === undefined || !/[a-z0-9]\.[a-z]{2,}$/.test(host) ? null : host;
}

/** An address of the machine itself says where something listens, and not what. */
export function isOwnMachine(url: string): boolean {
  return OWN_HOST.test(/^(?:https?|wss?):\/\/(\[[^\]]*\]|[^/:?#]+)/i.exec(url)?.[1] ?? '');
}

/** The path of a URL, up to its query; what is unknown of it is `*`. */
function pathOf(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*(\/[^?#]*)/i.exec(url.replace(/\$\{[^}]*\}/g, '*'))?.[1];
  return path ?? '';
}

interface HostRow {
  readonly pattern: RegExp;
  /** How much of the pattern is written out. */
  readonly length: number;
  readonly system: System;
}

const rowsByCatalogue = new WeakMap<Catalogue, readonly HostRow[]>();

/** The most specific row wins: `hacker-news.firebaseio.com` before `*.firebaseio.com`. */
function knownHost(catalogue: Catalogue, address: string): System | null {
  const rows = rowsByCatalogue.get(catalogue) ?? toHostRows(catalogue);
  rowsByCatalogue.set(catalogue, rows);
  return rows.find(({ pattern }) => pattern.test(address))?.system ?? null;
}

function toHostRows({ libraries }: Catalogue): readonly HostRow[] {
  const rows = libraries.flatMap(({ system, hosts }) =>
    system === undefined
      ? []
      : (hosts ?? []).map((host): HostRow => ({
          pattern: toPattern(host),
          length: host.replaceAll('*', '').length,
          system,
        })),
  );
  return rows.toSorted(by((row) => -row.length));
}

/** A `*.` at the start is any sub-domain or none, any other `*` a part of one label; a path stands for all below it. */
function toPattern(host: string): RegExp {
  const isOpen = host.startsWith('*.');
  const labels = (isOpen ? host.slice(2) : host).split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${isOpen ? String.raw`(?:[^/]+\.)?` : ''}${labels.join('[^./]+')}(?:/|$)`);
}

/** Domains under which a provider runs many systems: there the whole host says which one it is. */
const MANY_SYSTEMS = new Set([
  'googleapis.com',
  'amazonaws.com',
  'azure.com',
  'windows.net',
  'microsoft.com',
  'oraclecloud.com',
  'aliyuncs.com',
  'myqcloud.com',
]);

/** The registrable domain: `api.linkedin.com` and `www.linkedin.com` are one system. */
function nameOfHost(host: string): string {
  const plain = host.replace(/^(?:\*\.|www\.|\*)+/, '');
  const domain = getDomain(plain, { allowPrivateDomains: true });
  return domain === null || MANY_SYSTEMS.has(domain) ? plain : domain;
}

/** `CARRIER_API_URL` → `Carrier`, with the variable, so that a reader can look it up; `SLACK_WEBHOOK` is Slack. */
function fromVariable(
  catalogue: Catalogue,
  variable: string,
  own: ReadonlySet<string>,
): Omit<Address, 'url' | 'variable'> | null {
  const plain = variable.replace(PUBLIC_PREFIX, '');
  const known = knownByWord(catalogue, plain);
  if (known !== null && !own.has(wordOf(known.name))) return { system: known, known: true, inferred: true };
  const stem = plain.replace(ENV_SUFFIX, '');
  if (stem === '' || stem === plain) return null;
  const words = stem
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  if (words.every((word) => OWN_WORDS.has(word))) return null;
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const system: System = { name: `${name} (${variable})`, aliases: [name], kind: 'http-api', hosting: 'either' };
  return { system, known: false, inferred: false };
}

/** `BACKEND_URL`, `API_ROOT_URL`: a part of the application itself, and which one nobody can say. */
const OWN_WORDS = new Set(
  (
    'admin api app application backend base client dashboard default dev development frontend front end host internal local ' +
    'known localhost mock public root self server site test web well webapp website websocket websockets ws'
  ).split(' '),
);

/** Variables in which platforms and libraries say the address of the application itself. */
const OWN_ADDRESS =
  /^(?:NEXT_PUBLIC_)?(?:VERCEL_(?:BRANCH_|PROJECT_PRODUCTION_)?URL|RENDER_EXTERNAL_(?:URL|HOSTNAME)|RAILWAY_\w+|CF_PAGES_URL|(?:DEPLOY_)?(?:PRIME_)?URL|NEXTAUTH_URL(?:_INTERNAL)?|(?:BETTER_)?AUTH_URL|(?:PUBLIC_)?(?:BASE|APP|SITE)_URL)$/;

/** Frameworks hand variables with these prefixes to the browser. */
const PUBLIC_PREFIX =
  /^(?:NEXT_PUBLIC|NEXT_PRIVATE|VITE|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_/;

const NONE: ReadonlySet<string> = new Set();

/** `Better Stack` → `BETTERSTACK`. */
export function wordOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const systemsByWord = remembered(({ libraries }: Catalogue): ReadonlyMap<string, System> => {
  const rows = libraries.flatMap(({ system, hosts, variableWords = [] }) => {
    if (system === undefined) return [];
    const name = wordOf(system.name);
    const isPlain = hosts !== undefined && /^[A-Z][A-Z0-9]{4,}$/.test(name);
    return [...variableWords, ...(isPlain ? [name] : [])].map((word) => [word, system] as const);
  });
  return new Map(rows);
});

/** A system that is called by its address, and whose name is a word of the variable's name, or several in a row: `SERP_API`. */
function knownByWord(catalogue: Catalogue, variable: string): System | null {
  const words = variable.split('_');
  const found = [1, 2, 3].flatMap((length) =>
    words.flatMap((_, at) => systemsByWord(catalogue).get(words.slice(at, at + length).join('')) ?? []),
  );
  const names = new Set(found.map(({ name }) => name));
  return names.size === 1 ? (found[0] ?? null) : null;
}
