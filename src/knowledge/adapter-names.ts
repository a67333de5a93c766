import { remembered } from '../lib/remembered.ts';
import type { System, SystemKind } from '../model/library.ts';
import type { Catalogue } from './catalogue-index.ts';

/** What code calls the part of it that talks to one system among several. */
const ROLE = '(?:provider|connector|adapter|integration|gateway|transport)';
const ENDS_WITH_ROLE = new RegExp(`^(.+?)[-._]?${ROLE}s?$`, 'i');
const STARTS_WITH_ROLE = new RegExp(`^${ROLE}-(.+)$`, 'i');
const FOLDER_OF_ROLES = new RegExp(`^(?:${ROLE}s|app-store)$`, 'i');

/** Words that say what an adapter is for, and not which system it talks to. */
const KIND_BY_WORD: Readonly<Record<string, SystemKind>> = {
  sms: 'sms',
  email: 'email',
  mail: 'email',
  payment: 'payment',
  payments: 'payment',
  llm: 'llm',
  storage: 'object-storage',
  search: 'search',
  auth: 'auth',
  sso: 'auth',
  oauth: 'auth',
  oauth2: 'auth',
  oidc: 'auth',
  analytics: 'analytics',
};
const CATEGORY = new Set([...Object.keys(KIND_BY_WORD), 'chat', 'push', 'social', 'messaging', 'ecommerce']);
const GENERIC = new Set(
  (
    'base abstract generic custom default http https rest api web webhook webhooks remote external internal local my test ' +
    'notification message main common shared saml data service services client file cloud proxy index types utils core ' +
    'event events user lib libs src app apps server modules module domain infra infrastructure config new all usecases use ' +
    'cases handlers factories helpers hooks actions jobs workers provider providers connector connectors adapter adapters ' +
    'integration integrations gateway gateways transport transports'
  ).split(' '),
);

interface Where {
  readonly file: string;
  /** Class around the call; empty where there is none. */
  readonly className: string;
}

/** The system that an adapter is named after: `KannelSmsProvider`, `connector-mailgun`, `integrations/discourse/`. */
export function adapterSystem(catalogue: Catalogue, where: Where): System | null {
  if (/\.(?:[jt]sx|vue|svelte)$/.test(where.file)) return null;
  const [stem] = stemsOf(where).filter((words) => words.some((word) => isOwnWord(word)));
  if (stem === undefined) return null;
  const words = stem.filter((word) => !CATEGORY.has(word.toLowerCase()));
  const key = words.join('').toLowerCase();
  const kind = kindAt(where.file);
  const known = systemsByName(catalogue).get(key) ?? (kind === null ? null : ofKind(catalogue, key, kind));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return known ?? { name, kind: kind ?? 'http-api', hosting: 'either' };
}

/** What a vendor has of one kind: `Azure` among connectors for single sign-on is its directory. */
function ofKind({ libraries }: Catalogue, vendor: string, kind: SystemKind): System | null {
  const systems = libraries.flatMap(({ system }) => {
    const names = system?.kind === kind ? [system.name, ...(system.aliases ?? [])] : [];
    return system !== undefined && names.some((name) => name.toLowerCase().startsWith(`${vendor} `)) ? [system] : [];
  });
  return new Set(systems.map(({ name }) => name)).size === 1 ? (systems[0] ?? null) : null;
}

/** What kind of system the code at a place talks to, as far as its path says it. */
export function kindAt(file: string): SystemKind | null {
  const words = new Set(
    file
      .split('/')
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  );
  if (![...words].some((word) => new RegExp(`^${ROLE}s?$`).test(word))) return null;
  const kinds = new Set([...words].flatMap((word) => KIND_BY_WORD[word] ?? []));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function stemsOf({ file, className }: Where): readonly (readonly string[])[] {
  const segments = file.replace(/\.[cm]?[jt]s$/, '').split('/');
  const named = [className, ...segments.toReversed()].flatMap((part) => {
    const stem = ENDS_WITH_ROLE.exec(part)?.[1] ?? STARTS_WITH_ROLE.exec(part)?.[1];
    // `sync-github-integration.ts` says what is done to it.
    return stem === undefined || /-integrations?$/.test(part) ? [] : [wordsOf(stem)];
  });
  const at = segments.findLastIndex((segment) => FOLDER_OF_ROLES.test(segment));
  const below = at < 0 ? [] : segments.slice(at + 1, -1).map(wordsOf);
  return [...named, ...below];
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

function isOwnWord(word: string): boolean {
  const plain = word.toLowerCase();
  return plain.length > 1 && !CATEGORY.has(plain) && !GENERIC.has(plain);
}

/** Systems by their names without spaces and signs; a name that is two systems is none. */
const systemsByName = remembered(({ libraries }: Catalogue): ReadonlyMap<string, System> => {
  const byName = new Map<string, System | null>();
  for (const { system } of libraries) {
    for (const name of system === undefined ? [] : [system.name, ...(system.aliases ?? [])]) {
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
      const known = byName.get(key);
      byName.set(key, known === undefined || known?.name === system?.name ? (system ?? null) : null);
    }
  }
  return new Map([...byName].flatMap(([name, system]) => (system === null ? [] : [[name, system] as const])));
});
