import { slotOf } from '../code/link/queries.ts';
import type { ClientUse, Library, System } from '../model/library.ts';
import { matchesPath } from './catalogue-index.ts';
import { clientFinder } from './client-of-call.ts';
import { addressAt } from './http-systems.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { urlTexts } from './url-texts.ts';

/** What speaks the protocol of another vendor is reached through the client of that one. */
const SHARED_PROTOCOLS = new Set<System['kind']>(['llm', 'object-storage', 'email']);
const BARE_HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+$/i;

/** Answers which system a client is pointed at instead of the one of its library; null where it is that one. */
export type OtherVendor = (call: KnownCall, library: Library) => System | null;

/**
 * `new OpenAI({ baseURL: 'https://api.deepseek.com' })`, an S3 client for R2, SMTP at a provider: where the code names a host
 * that the catalogue knows, at the client that a call goes through.
 */
export function otherVendors(knowledge: Knowledge): OtherVendor {
  const clientsOf = clientFinder(knowledge);
  return (call, { system, clients = [] }) => {
    if (system === undefined || !SHARED_PROTOCOLS.has(system.kind)) return null;
    const textsAt = (at: KnownCall): readonly string[] => clients.flatMap((use) => textsOfClient(knowledge, at, use));
    const own = textsAt(call);
    const texts = own.length > 0 ? own : clientsOf(call).flatMap(textsAt);
    const known = texts.flatMap((text) => {
      const address = addressAt(knowledge.catalogue, BARE_HOST.test(text) ? `https://${text}` : text);
      return address === null || !address.known || address.variable !== null ? [] : [address.system];
    });
    const [first] = known;
    const isOne = known.length === texts.length && new Set(known.map(({ name }) => name)).size === 1;
    return isOne && first?.kind === system.kind ? first : null;
  };
}

function textsOfClient(knowledge: Knowledge, { path, site }: KnownCall, use: ClientUse): readonly string[] {
  if (use.url === undefined || !matchesPath(use.path, `${path}()`)) return [];
  const slot = slotOf(knowledge.program, site, use.url);
  return slot === null ? [] : urlTexts(knowledge)(slot.ref);
}
