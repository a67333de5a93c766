import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
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
  const rows = model.externalSystems.flatMap((system) => rowOf(system, model));
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
  };
}

function isRun(hosting: ExternalSystem['hosting']): boolean {
  return hosting === 'self-hosted' || hosting === 'either';
}

/** None where nothing is signed in to, and where users of the product say what is called. */
function rowOf({ name, kind, vendor, hosting }: ExternalSystem, { environment }: HandoverModel) {
  const variables = environment.filter(({ systems, reads }) => systems.includes(name) && reads.length > 0);
  const secrets = variables.filter(({ secret }) => secret);
  if (name.startsWith('User-supplied ') || (secrets.length === 0 && WITHOUT_ACCOUNT.has(kind))) return [];
  const addresses = hosting === 'saas' ? [] : variables.filter((row) => ADDRESS.test(row.name));
  const keys = (secrets.length > 0 ? secrets : addresses).map((row) => row.name);
  const isSet = variables.length > 0;
  return [{ name, kind, hosting, vendor: vendor === null || vendor === name ? '' : vendor, keys: cap(keys, 4), isSet }];
}
