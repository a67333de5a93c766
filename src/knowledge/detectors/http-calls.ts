import { type Handed, liftSite, takenOf } from '../../code/link/lift.ts';
import type { CallSite } from '../../code/link/program.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ClientUse, OutboundUse, System } from '../../model/library.ts';
import type { Place } from '../../model/place.ts';
import { adapterSystem, kindAt } from '../adapter-names.ts';
import { type Base, clientBases } from '../base-urls.ts';
import { dataPath, namesUrl, suppliedSystem } from '../data-urls.ts';
import { type Address, addressAt } from '../http-systems.ts';
import type { Detector, KnownCall, Knowledge, Match } from '../knowledge.ts';
import type { SystemUse } from '../rows.ts';
import { type UrlTexts, ownUrlTexts, urlTexts } from '../url-texts.ts';

/** Calls by URL through a general client (`fetch`, axios, got): the host says which system it is. */
export default {
  id: 'http-calls',
  description: 'Outbound HTTP calls by URL, named after their host or the variable that holds it.',
  detect: (knowledge) => {
    const asking = {
      knowledge,
      basesOf: clientBases(knowledge),
      textsOf: urlTexts(knowledge),
      ownTextsOf: ownUrlTexts(knowledge),
    };
    const { clients, outbound } = knowledge.matches;
    const rows = [
      ...clients.flatMap((match) => (match.library.system === undefined ? clientUses(asking, match) : [])),
      ...outbound.flatMap((match) => (match.library.system === undefined ? callUses(asking, match) : [])),
    ];
    return { systemUses: rows };
  },
} satisfies Detector;

interface Asking {
  readonly knowledge: Knowledge;
  readonly basesOf: ReturnType<typeof clientBases>;
  readonly textsOf: UrlTexts;
  readonly ownTextsOf: UrlTexts;
}

/** Where the address of a client is written: whatever goes through it goes there. */
function clientUses(asking: Asking, { call, alternatives }: Match<ClientUse>): readonly SystemUse[] {
  const { site } = call;
  const slot = alternatives
    .flatMap(({ url }) => (url === undefined ? [] : [slotOf(asking.knowledge.program, site, url)]))
    .find((each) => each !== null);
  if (slot === undefined || slot === null) return [];
  const at = { place: { file: site.file, line: site.call.line }, site, url: { ref: slot.ref, path: [] } };
  return usesAt(asking, { call, effect: 'client', likely: call.likely }, { ...at, texts: asking.textsOf(slot.ref) });
}

function callUses(asking: Asking, { call, use, alternatives }: Match<OutboundUse>): readonly SystemUse[] {
  const { program } = asking.knowledge;
  const at = { place: { file: call.site.file, line: call.site.call.line }, site: call.site };
  const handed = [...ownBases(asking, call, alternatives), ...asking.basesOf(call)];
  const bases = handed.flatMap(({ texts }) => texts);
  // A client whose base URL is data: whatever goes through it goes to what was entered.
  const [base] = handed.filter(({ texts }) => texts.every(isOpen));
  const supplied = base === undefined ? null : { ref: base.ref, path: [] };
  // `new GraphQLClient(url).request(query)`: the client alone says where the call goes.
  const slots = alternatives.flatMap(({ url }) => url ?? []);
  if (slots.length === 0 && bases.length === 0) return [];
  // `axios({ url })` and `axios(url)`: a key that is there says more than the argument that holds it.
  const keysFirst = slots.toSorted((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
  const slot = keysFirst.map((each) => slotOf(program, call.site, each)).find((each) => each !== null);
  const sink = { call, effect: use.effect, likely: call.likely };
  const written = slot === undefined || slot === null ? [''] : asking.ownTextsOf(slot.ref);
  if (slot === undefined || slot === null || written.some((text) => /^[a-z]+:\/\/[a-z0-9]/i.test(text)))
    return usesAt(asking, sink, { ...at, url: supplied, texts: withBases(written, bases) });
  const here = { ...at, url: { ref: slot.ref, path: [] } };
  const uses = liftSite(program, call.site, [slot.ref]).flatMap(({ place, site, slots: [url = null], likely }) => {
    const ref = takenOf(program, url);
    const texts = withBases(ref === null ? [] : asking.textsOf(ref), bases);
    const lifted = { ...sink, likely: likely || call.likely };
    const decided = { place, site, url: ref === null ? url : { ref, path: [] }, texts };
    // Behind an interface stand several systems: the class that makes the call says which.
    const [first, second] = likely ? [{ ...here, texts }, decided] : [decided, { ...here, texts }];
    const found = usesAt(asking, lifted, first);
    return found.length > 0 ? found : usesAt(asking, lifted, second);
  });
  const isPath = written.every((text) => text.startsWith('/'));
  if (uses.length === 0 && isPath && supplied !== null)
    return usesAt(asking, sink, { ...at, url: supplied, texts: bases });
  return [
    ...uses,
    ...inHelper(uses, usesAt(asking, sink, { ...here, texts: uses.flatMap((row) => row.address ?? []) })),
  ];
}

/** A helper that only ever reaches one system is a place of that system as well. */
function inHelper(uses: readonly SystemUse[], atHelper: readonly SystemUse[]): readonly SystemUse[] {
  const [first] = uses;
  const isOne = first !== undefined && uses.every((row) => row.system.name === first.system.name);
  const places = new Set(uses.map(({ use }) => `${use.line} ${use.file}`));
  return isOne
    ? atHelper.filter(({ system, use }) => system.name === first.system.name && !places.has(`${use.line} ${use.file}`))
    : [];
}

function ownBases({ knowledge, textsOf }: Asking, call: KnownCall, uses: readonly OutboundUse[]): readonly Base[] {
  return uses.flatMap(({ base }) => {
    const slot = base === undefined ? null : slotOf(knowledge.program, call.site, base);
    return slot === null ? [] : [{ ref: slot.ref, texts: textsOf(slot.ref) }];
  });
}

interface Sink {
  readonly call: KnownCall;
  readonly likely: boolean;
  readonly effect: SystemUse['use']['effect'];
}

interface Reached {
  /** Where the URL is decided: own HTTP helpers are seen through. */
  readonly place: Place;
  readonly site: CallSite;
  readonly url: Handed | null;
  readonly texts: readonly string[];
}

function usesAt(asking: Asking, { call, effect, likely }: Sink, reached: Reached): readonly SystemUse[] {
  const { program, catalogue } = asking.knowledge;
  const { place, site, texts } = reached;
  const addresses = texts.flatMap((each) => addressAt(catalogue, each) ?? []);
  // What a variable may hold instead of the address in the code is no other system.
  const written = addresses.filter(({ variable }) => variable === null);
  const found = (written.length > 0 ? written : addresses).map((address) => withKind(address, place.file));
  const supplied = found.length === 0 && texts.every(isOpen) ? suppliedAt(asking, reached) : null;
  const systems = supplied === null ? found : [{ system: supplied, url: texts[0] ?? '' }];
  const names = new Map(systems.map((row) => [row.system.name, row]));
  const isInferred = likely || names.size > 1 || supplied !== null || found.some(({ inferred }) => inferred);
  const use = {
    ...place,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    api: `${call.module}#${call.path}`,
    effect,
    certainty: isInferred ? 'likely' : 'certain',
  } as const;
  const via = call.module === 'global' ? 'fetch' : call.module.replace(/^node:/, '');
  const basis = supplied === null ? 'address' : 'data';
  const sink = { file: call.site.file, call: call.site.index };
  return [...names.values()].map(({ system, url }) => ({ system, via, library: null, basis, address: url, use, sink }));
}

/** A relative path goes to the base URL of its client. */
function withBases(urls: readonly string[], bases: readonly string[]): readonly string[] {
  if (bases.length === 0) return urls;
  const absolute = urls.filter((url) => /^[a-z]+:\/\//i.test(url));
  return absolute.length > 0 && absolute.length === urls.length ? urls : [...absolute, ...bases];
}

/** A host that nobody knows is at least known for what the code around the call is there for. */
function withKind(address: Address, file: string): Address {
  const kind = address.known ? null : kindAt(file);
  return kind === null ? address : { ...address, system: { ...address.system, kind } };
}

/** Is the start of a URL not written in the code? */
function isOpen(text: string): boolean {
  return text === '' || text.startsWith('${…}') || /^(?:https?|wss?):\/\/\$\{…\}/.test(text);
}

/** A URL that is data: of the system that the adapter around is named after, else of all that users enter. */
function suppliedAt({ knowledge }: Asking, { site, url }: Reached): System | null {
  const { program, catalogue } = knowledge;
  const start = url === null ? null : dataPath(program, url.ref);
  const path = start === null || url === null ? null : [...start, ...url.path];
  if (path === null || !namesUrl(path)) return null;
  const facts = program.files.get(site.file);
  const className = facts?.classes[facts.functions[site.call.function]?.class ?? -1]?.name ?? '';
  return adapterSystem(catalogue, { file: site.file, className }) ?? suppliedSystem(path, kindAt(site.file));
}
