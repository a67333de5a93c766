import { type Handed, liftSite, takenOf } from '../../code/link/lift.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { type Written, slotOf, symbolOf } from '../../code/link/queries.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { ClientUse, OutboundUse, System } from '../../model/library.ts';
import type { Place } from '../../model/place.ts';
import { adapterSystem, kindAt } from '../adapter-names.ts';
import { type Base, clientBases } from '../base-urls.ts';
import { calledAddresses, whereOf } from '../called-addresses.ts';
import { USER_URLS, dataPath, namesIdentity, namesUrl, suppliedSystem } from '../data-urls.ts';
import { isOwnMachine } from '../http-systems.ts';
import type { Detector, KnownCall, Knowledge, Match } from '../knowledge.ts';
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
  const uses = lifted.length > 0 ? lifted : startUses(asking, asked, { ref, written, depth: 0 });
  return [...uses, ...inHelper(asking, uses, asked)];
}

const MOST_HELPERS = 3;

interface Unknown {
  readonly ref: Ref;
  /** What is known of the URL. */
  readonly written: readonly string[];
  /** Helpers that were seen through. */
  readonly depth: number;
}

/** Uses of a URL whose start other code decides, through one helper after the other. */
function startUses(asking: Asking, asked: Asked, { ref, written, depth }: Unknown): readonly SystemUse[] {
  const { program } = asking.knowledge;
  const start = urlStart(program, ref, written);
  if (start === null && depth === 0) return [];
  const from = start ?? { ref, tail: '' };
  // The code around a caller may be an adapter of another system: only what its address says counts there.
  const found = liftedUses(asking, asked, from).filter(isSaid);
  if (found.length > 0 || depth === MOST_HELPERS) return found;
  return liftSite(program, asked.here.site, [from.ref]).flatMap(({ place, site, slots: [url = null] }) => {
    const taken = takenOf(program, url);
    const isSame = taken === null || (taken.value === ref.value && taken.file === ref.file);
    if (isSame) return [];
    const further: Asked = { ...asked, here: { place, site, url: { ref: taken, path: [] } } };
    return startUses(asking, further, { ref: taken, written: asking.ownTextsOf(taken), depth: depth + 1 });
  });
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

/** A helper that only ever reaches one system is a client of it: the calls are those of its callers. */
function inHelper({ knowledge }: Asking, uses: readonly SystemUse[], { here }: Asked): readonly SystemUse[] {
  const [first] = uses;
  const { place, site } = here;
  const isOne = first !== undefined && uses.every((row) => row.system.name === first.system.name);
  if (!isOne || uses.some(({ use }) => use.line === place.line && use.file === place.file)) return [];
  const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
  const certainty = uses.every(({ use }) => use.certainty === 'certain') ? 'certain' : 'likely';
  return [{ ...first, use: { ...first.use, ...place, symbol, certainty, effect: 'client' } }];
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
  const found = calledAddresses(asking.knowledge, reached);
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

/** A relative path goes to the base URL of its client. */
function withBases(urls: readonly string[], bases: readonly string[]): readonly string[] {
  if (bases.length === 0) return urls;
  const absolute = urls.filter((url) => /^[a-z]+:\/\//i.test(url));
  return absolute.length > 0 && absolute.length === urls.length ? urls : [...absolute, ...bases];
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
