import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { EnvironmentVariable } from '../../model/setting.ts';
import { plainName } from '../../model/unread-part.ts';
import { cap } from './cap.ts';

/** Kinds that are reached without an account where no key is set. */
const WITHOUT_ACCOUNT = new Set<ExternalSystem['kind']>(['http-api', 'browser', 'other']);

/** Kinds that hold or watch what is the team's own, whoever gives the address. */
const OWN = new Set<ExternalSystem['kind']>(['database', 'cache', 'queue', 'search', 'object-storage', 'monitoring']);

/** Of what has no key of its own, the variable that says where it is may hold one. */
const ADDRESS = /(?:URL|URI|HOST|DSN|ENDPOINTS?|BROKERS?|NODES?|SERVERS?|CONNECTION_STRING)$/;

/**
 * What is signed in to, with the keys that change hands. A system that a setting configures is the team's: its account at a
 * vendor, what it runs or rents, or what somebody else answers. Whose account the others are no setting says: the key is in
 * the code, or customers bring their own.
 */
export function accessOf(model: HandoverModel) {
  const all = model.externalSystems.flatMap((system) => rowOf(system, model));
  const rows = all.filter(({ isKeyless }) => !isKeyless);
  const operated = rows.filter(({ hosting, kind, isSet }) => isRun(hosting) && (isSet || OWN.has(kind)));
  const set = rows.filter(({ hosting, isSet }) => isSet && !isRun(hosting));
  const listed = new Set([...operated, ...set]);
  return {
    accounts: cap(
      set.filter(({ hosting }) => hosting === 'saas'),
      60,
    ),
    operated: cap(operated, 40),
    others: cap(
      set.filter(({ hosting }) => hosting === 'unknown'),
      40,
    ),
    unsettled: cap(
      rows.filter((row) => !listed.has(row)).map(({ name }) => name),
      80,
    ),
    keyless: cap(
      all.flatMap(({ isKeyless, name }) => (isKeyless ? [name] : [])),
      80,
    ),
  };
}

function isRun(hosting: ExternalSystem['hosting']): boolean {
  return hosting === 'self-hosted' || hosting === 'either';
}

/** None where users of the product say what is called; `isKeyless` where nothing says that one signs in. */
function rowOf({ name, aliases, kind, vendor, hosting }: ExternalSystem, { environment }: HandoverModel) {
  if (name.startsWith('User-supplied ')) return [];
  const variables = environment.filter(({ systems, reads }) => systems.includes(name) && reads.length > 0);
  const secrets = variables.filter(({ secret }) => secret);
  const addresses = hosting === 'saas' ? [] : variables.filter((row) => ADDRESS.test(row.name));
  const known = secrets.length > 0 ? secrets : addresses;
  const named = known.length > 0 ? [] : environment.filter((row) => isNamedAfter([name, ...aliases], row));
  return [
    {
      name,
      kind,
      hosting,
      vendor: vendor === null || vendor === name ? '' : vendor,
      keys: cap(
        [...known, ...named].map((row) => row.name),
        4,
      ),
      isLikely: named.length > 0,
      isSet: variables.length > 0 || named.length > 0,
      isKeyless: secrets.length === 0 && named.length === 0 && WITHOUT_ACCOUNT.has(kind),
    },
  ];
}

const SHORTEST_NAME = 4;

/** `INKEEP_API_KEY` is likely a key of Inkeep, where nothing says whose it is. */
function isNamedAfter(names: readonly string[], { name, secret, systems, reads }: EnvironmentVariable): boolean {
  if (!secret || systems.length > 0 || reads.length === 0) return false;
  const parts = name.toLowerCase().split('_');
  const runs = new Set(parts.flatMap((_, start) => parts.slice(start).map((__, end) => joined(parts, start, end))));
  return names.flatMap(namesWithoutMaker).some((each) => each.length >= SHORTEST_NAME && runs.has(each));
}

function joined(parts: readonly string[], start: number, end: number): string {
  return parts.slice(start, start + end + 1).join('');
}

/** `Vault` of `Vault (VAULT_URL)`; `Azure Application Insights`, and what is left of it without its maker. */
function namesWithoutMaker(written: string): readonly string[] {
  const name = written.replace(/ \(.*\)$/, '');
  const words = name.split(' ');
  return [plainName(name), ...(words.length > 2 ? [plainName(words.slice(1).join(' '))] : [])];
}
