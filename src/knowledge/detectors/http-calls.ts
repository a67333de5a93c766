import { type Handed, liftSite, takenOf } from '../../code/link/lift.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { type Written, slotOf, symbolOf } from '../../code/link/queries.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { ClientUse, OutboundUse, System } from '../../model/library.ts';
import type { Place } from '../../model/place.ts';
import { adapterSystem, kindAt } from '../adapter-names.ts';
import { type Base, clientBases } from '../base-urls.ts';
import { USER_URLS, dataPath, namesIdentity, namesUrl, suppliedSystem } from '../data-urls.ts';
import { type Address, addressAt, isOwnMachine } from '../http-systems.ts';
import type { Detector, KnownCall, Knowledge, Match } from '../knowledge.ts';
import { constantAtStart } from '../local-constants.ts';
import { ownContainers } from '../own-containers.ts';
import type { SystemUse } from '../rows.ts';
import { type UrlStart, urlStart } from '../url-start.ts';
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
  const slot = urlSlot(program, call, slots);
  const sink = { call, effect: use.effect, likely: call.likely };
  if (slot === null) return usesAt(asking, sink, { ...at, url: supplied, texts: withBases([''], bases) });
  const here = { ...at, url: { ref: slot.ref, path: [] } };
  const written = asking.ownTextsOf(slot.ref);
  if (written.some((text) => /^[a-z]+:\/\/[a-z0-9]/i.test(text)))
    return usesAt(asking, sink, { ...here, texts: withBases(written, bases) });
  const uses = decidedUses(asking, { sink, here, bases }, written);
  const isPath = written.every((text) => text.startsWith('/'));
  return uses.length === 0 && isPath && supplied !== null
    ? usesAt(asking, sink, { ...at, url: supplied, texts: bases })
    : uses;
}

/** `axios({ url })` and `axios(url)`: a key that is there says more than the argument that holds it. */
function urlSlot(program: Program, { site }: KnownCall, slots: readonly Slot[]): Written | null {
  const keysFirst = slots.toSorted((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
  return keysFirst.map((each) => slotOf(program, site, each)).find((each) => each !== null) ?? null;
}

/** Uses of a URL that other code decides, and the helper itself. */
function decidedUses(asking: Asking, asked: Asked, written: readonly string[]): readonly SystemUse[] {
  const { ref } = asked.here.url;
  const lifted = liftedUses(asking, asked, { ref, tail: '' });
  const start = lifted.length > 0 ? null : urlStart(asking.knowledge.program, ref, written);
  // The code around a caller may be an adapter of another system: only what its address says counts there.
  const uses = start === null ? lifted : liftedUses(asking, asked, start).filter(isSaid);
  return [...uses, ...inHelper(asking, uses, asked)];
}

function isSaid({ basis, system }: SystemUse): boolean {
  return basis === 'address' || system.name === USER_URLS;
}

interface Asked {
  readonly sink: Sink;
  readonly here: Omit<Reached, 'texts' | 'url'> & { readonly url: Handed };
  readonly bases: readonly string[];
}

/** Uses where the URL, or the value that it starts with, is decided: the tail is what the helper adds. */
function liftedUses(asking: Asking, { sink, here, bases }: Asked, { ref: from, tail }: UrlStart): readonly SystemUse[] {
  const { program } = asking.knowledge;
  return liftSite(program, here.site, [from]).flatMap(({ place, site, slots: [url = null], likely }) => {
    const ref = takenOf(program, url);
    const texts = withBases(ref === null ? [] : asking.textsOf(ref).map((text) => text + tail), bases);
    const lifted = { ...sink, likely: likely || sink.likely };
    const decided = { place, site, url: ref === null ? url : { ref, path: [] }, texts };
    // Behind an interface stand several systems: the class that makes the call says which.
    const [first, second] = likely ? [{ ...here, texts }, decided] : [decided, { ...here, texts }];
    const found = usesAt(asking, lifted, first);
    return found.length > 0 ? found : usesAt(asking, lifted, second);
  });
}

/** A helper that only ever reaches one system is a place of that system as well. */
function inHelper({ knowledge }: Asking, uses: readonly SystemUse[], { here }: Asked): readonly SystemUse[] {
  const [first] = uses;
  const { place, site } = here;
  const isOne = first !== undefined && uses.every((row) => row.system.name === first.system.name);
  if (!isOne || uses.some(({ use }) => use.line === place.line && use.file === place.file)) return [];
  const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
  const certainty = uses.every(({ use }) => use.certainty === 'certain') ? 'certain' : 'likely';
  return [{ ...first, use: { ...first.use, ...place, symbol, certainty } }];
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
  const { program } = asking.knowledge;
  const { place, site, texts } = reached;
  const found = addressesAt(asking, reached);
  const isData = found.length === 0 && texts.every((text) => isOpen(text) || isOwnAddress(text));
  const supplied = isData ? suppliedAt(asking, reached) : null;
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

function addressesAt({ knowledge: { catalogue, program } }: Asking, { site, url, texts }: Reached): readonly Address[] {
  const addresses = texts.flatMap((each) => addressAt(catalogue, each) ?? containerAt(program, each) ?? []);
  // What a variable may hold instead of the address in the code is no other system.
  const written = addresses.filter(({ variable }) => variable === null);
  const found = written.length > 0 ? written : addresses;
  if (found.length > 0) {
    const adapter = adapterSystem(catalogue, whereOf(program, site));
    return found.map((address) => ofAdapter(address, adapter, site.file));
  }
  const isLocal = url !== null && texts.length > 0 && texts.every(isOwnMachine);
  const name = isLocal ? constantAtStart(program, url.ref) : null;
  const named = name === null ? null : addressAt(catalogue, `\${${name}}`);
  return named === null ? [] : [{ ...named, inferred: true }];
}

/** A container of this repository has no name that the world knows. */
function containerAt(program: Program, url: string): Address | null {
  const name = ownContainers(program)(url)?.name ?? null;
  if (name === null) return null;
  const system = { name, kind: 'http-api', hosting: 'self-hosted' } as const;
  return { url, system, variable: null, known: true, inferred: true };
}

/** A relative path goes to the base URL of its client. */
function withBases(urls: readonly string[], bases: readonly string[]): readonly string[] {
  if (bases.length === 0) return urls;
  const absolute = urls.filter((url) => /^[a-z]+:\/\//i.test(url));
  return absolute.length > 0 && absolute.length === urls.length ? urls : [...absolute, ...bases];
}

/**
 * A vendor has several products behind one host: the adapter around the call says which one it is. A host that nobody knows
 * is at least known for what the code around the call is there for.
 */
function ofAdapter(address: Address, adapter: System | null, file: string): Address {
  const { vendor } = address.system;
  if (address.known)
    return vendor !== undefined && adapter?.vendor === vendor ? { ...address, system: adapter } : address;
  const kind = kindAt(file);
  return kind === null ? address : { ...address, system: { ...address.system, kind } };
}

function whereOf(program: Program, { file, call }: CallSite): { readonly file: string; readonly className: string } {
  const facts = program.files.get(file);
  return { file, className: facts?.classes[facts.functions[call.function]?.class ?? -1]?.name ?? '' };
}

/** Is the start of a URL not written in the code? */
function isOpen(text: string): boolean {
  return text === '' || text.startsWith('${…}') || /^(?:https?|wss?):\/\/(?:\$\{…\}|[:/]|$)/.test(text);
}

/** A variable of the application, or the machine itself: one of several things that a caller may pass. */
function isOwnAddress(text: string): boolean {
  return /^\$\{[A-Za-z_]/.test(text) || isOwnMachine(text);
}

/** A URL that is data: of the system that the adapter around is named after, else of all that users enter. */
function suppliedAt({ knowledge }: Asking, { site, url, texts }: Reached): System | null {
  const { program, catalogue } = knowledge;
  const start = url === null ? null : dataPath(program, url.ref);
  const path = start === null || url === null ? null : [...start, ...url.path];
  if (path === null || !namesUrl(path)) return null;
  // Where some callers pass an own address, the others may as well: but for what another party publishes about itself.
  if (texts.length > 0 && !texts.some(isOpen) && !namesIdentity(path)) return null;
  const { file } = site;
  return adapterSystem(catalogue, whereOf(program, site)) ?? suppliedSystem(path, { kind: kindAt(file), file });
}
