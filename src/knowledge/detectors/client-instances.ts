import { liftSite, takenOf } from '../../code/link/lift.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, symbolOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import type { ClientUse } from '../../model/library.ts';
import { clientOptions } from '../client-options.ts';
import { environmentNames } from '../environment-names.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { FoundInstance } from '../rows.ts';
import { urlTexts } from '../url-texts.ts';
import { variablesIn } from '../variables-in.ts';

/** Options that say where a system is, then those that say whose account it is; the first that is there decides. */
const ADDRESS_KEYS = [
  'connectionString',
  'url',
  'uri',
  'host',
  'hostname',
  'endpoint',
  'endpoints',
  'baseURL',
  'baseUrl',
  'node',
  'nodes',
  'brokers',
  'servers',
  'address',
  'account',
  'accountSid',
  'projectId',
  'apiKey',
  'secretKey',
  'accessKeyId',
  'token',
];
const ADDRESS_NAME =
  /(?:URL|URI|HOST|HOSTS|HOSTNAME|ENDPOINTS?|NODES?|BROKERS?|SERVERS?|ADDRESS|DSN|CONNECTION_STRING)(?:$|_(?!PREFIX))/i;
const ACCOUNT_NAME =
  /(?:ACCOUNT|ACCOUNT_SID|PROJECT|PROJECT_ID|KEY|KEY_ID|TOKEN|SECRET|USER|USERNAME|DATABASE)(?:$|_(?!PREFIX|ENABLE))/i;
/** What is set beside an address. */
const SETTING_NAME = /(?:TIMEOUT|_MS|LIMIT|ENABLED?|VERSION|PORT|TTL|SIZE)$/i;
const MOST_MADE = 400;

/** Clients of systems by what tells them apart: through own factories, at each place that says which one it wants. */
export default {
  id: 'client-instances',
  description: 'Clients that code makes, with the variables, hosts and options that they are made with.',
  detect: (knowledge) => ({
    clientInstances: knowledge.matches.clients.flatMap((match) => instancesAt(knowledge, match)),
  }),
} satisfies Detector;

/** Where options that are put together elsewhere say nothing, another argument may. */
function instancesAt(knowledge: Knowledge, match: Match<ClientUse>): readonly FoundInstance[] {
  const [found = []] = decidingRefs(knowledge.program, match)
    .map((deciding) => instancesBy(knowledge, match, deciding))
    .filter((rows) => rows.length > 0);
  return found;
}

function instancesBy(knowledge: Knowledge, match: Match<ClientUse>, deciding: Deciding): readonly FoundInstance[] {
  const { program } = knowledge;
  const { site } = match.call;
  const lifted = liftSite(program, site, [deciding.ref, optionsRef(program, match)]).slice(0, MOST_MADE);
  // What a factory gets from all of its callers belongs to none of them alone.
  const around = lifted.length > 1 ? [] : argumentVariables(knowledge, site);
  return lifted.flatMap(({ place, site: at, slots: [decided = null, options = null] }): readonly FoundInstance[] => {
    const told =
      decided === null
        ? null
        : toldBy(knowledge, { ref: takenOf(program, decided) ?? decided.ref, isAddress: deciding.isAddress });
    const object = takenOf(program, options);
    if (told === null) return [];
    return [
      {
        ...place,
        ...told,
        symbol: symbolOf(program, { file: at.file, function: at.call.function }),
        client: { file: site.file, call: site.index },
        variables: distinct([...told.variables, ...around]),
        options: object === null ? [] : clientOptions(program, object, lifted.length === 1),
      },
    ];
  });
}

/** The value that says which instance a client is for, and whether it is known to be an address or an account. */
interface Deciding {
  readonly ref: Ref;
  readonly isAddress: boolean;
}

/** What a value says of the instance; null where it says nothing. */
function toldBy(
  knowledge: Knowledge,
  { ref, isAddress }: Deciding,
): Pick<FoundInstance, 'deciding' | 'variables' | 'hosts'> | null {
  const inside = tellingIn(knowledge.program, ref);
  const telling = inside ?? ref;
  const names = variablesIn(knowledge)(telling);
  const hosts = hostsOf(knowledge, telling);
  const told = tellingNames(names);
  // Of what an address is put together from, no single variable says which one it is.
  const own = isAddress || inside !== null ? ownVariables(knowledge, telling) : [];
  const deciding = told.length > 0 ? told : own;
  if (deciding.length === 0 && hosts.length === 0) return null;
  return { deciding, variables: distinct([...deciding, ...names, ...variablesIn(knowledge)(ref)]), hosts };
}

/** The variable that a value is, also with a default. */
function ownVariables(knowledge: Knowledge, ref: Ref): readonly string[] {
  const targets = knowledge.program.targetsOf(ref);
  return distinct([
    ...environmentNames(knowledge)(ref),
    ...targets.flatMap((target) => (target.kind === 'env' ? [target.name] : [])),
  ]);
}

/** Of the variables of a whole configuration those that say where it is, else those that say whose it is. */
function tellingNames(names: readonly string[]): readonly string[] {
  const [first = []] = [ADDRESS_NAME, ACCOUNT_NAME]
    .map((pattern) => names.filter((name) => pattern.test(name) && !SETTING_NAME.test(name)))
    .filter((found) => found.length > 0);
  return first;
}

function argumentVariables(knowledge: Knowledge, { file, call }: CallSite): readonly string[] {
  return call.arguments.flatMap((value) => variablesIn(knowledge)({ file, value }));
}

/** The address that the entry of a client names, else a telling option, else an argument; the best first. */
function decidingRefs(program: Program, { call: { site }, alternatives }: Match<ClientUse>): readonly Deciding[] {
  const named = alternatives.flatMap(({ url }) => (url === undefined ? [] : (slotOf(program, site, url)?.ref ?? [])));
  const addresses = named.filter((ref) => isPlain(program, ref)).map((ref): Deciding => ({ ref, isAddress: true }));
  // An element of a page gets more than what its client is made with.
  if (site.call.kind === 'jsx') return addresses.slice(0, 1);
  const given = site.call.arguments.map((value): Ref => ({ file: site.file, value }));
  const [telling] = given.flatMap((ref): readonly Deciding[] => {
    const own = ownTelling(program, ref);
    const found = own ?? spreadIn(program, ref) ?? tellingIn(program, ref);
    return found === null ? [] : [{ ref: found, isAddress: own !== null }];
  });
  const rest = given.find((ref) => isPlain(program, ref));
  return [
    ...addresses.slice(0, 1),
    ...(telling === undefined ? [] : [telling]),
    ...(rest === undefined ? [] : [{ ref: rest, isAddress: false }]),
  ];
}

/** No object of options, and nothing that another library or an own class made. */
function isPlain(program: Program, ref: Ref): boolean {
  const isMade = valueOf(program, ref)?.kind === 'result';
  return !program
    .targetsOf(ref)
    .some((target) => target.kind === 'structure' || target.kind === 'instance' || (isMade && target.kind === 'api'));
}

/** The telling option of an object literal, also of one that is spread into it. */
function tellingIn(program: Program, ref: Ref): Ref | null {
  for (const key of ADDRESS_KEYS) {
    const found = propertyOf(program, ref, key);
    if (found !== null) return found.ref;
  }
  return null;
}

/** The same where it stands in the literal itself. */
function ownTelling(program: Program, ref: Ref): Ref | null {
  const row = valueOf(program, ref);
  if (row?.kind !== 'object') return null;
  for (const key of ADDRESS_KEYS) {
    const found = row.properties.findLast(({ name }) => name === key);
    if (found !== undefined) return { file: ref.file, value: found.value };
  }
  return null;
}

/** `connect({ ...config, ssl: true })` in a factory: what is spread in decides. */
function spreadIn(program: Program, ref: Ref): Ref | null {
  const row = valueOf(program, ref);
  const [spread] = row?.kind === 'object' ? row.spreads : [];
  return spread === undefined ? null : { file: ref.file, value: spread };
}

/** Where options stand as its entry says, else the argument that is an object. */
function optionsRef(program: Program, { call: { site }, alternatives }: Match<ClientUse>): Ref | null {
  const named = alternatives.flatMap(({ options }) =>
    options === undefined ? [] : (slotOf(program, site, options)?.ref ?? []),
  );
  const given = site.call.arguments.map((value): Ref => ({ file: site.file, value }));
  const isObject = (ref: Ref): boolean => program.targetsOf(ref).some(({ kind }) => kind === 'structure');
  return [...named, ...given].find(isObject) ?? named[0] ?? null;
}

/** Hosts that are written out, of URLs and of options that hold a host alone. */
function hostsOf(knowledge: Knowledge, ref: Ref): readonly string[] {
  const texts = urlTexts(knowledge)(ref);
  return distinct(
    texts.flatMap(
      (text) => /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/?]|$)/i.exec(text)?.[1] ?? [],
    ),
  );
}
