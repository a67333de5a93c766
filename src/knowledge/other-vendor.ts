import { slotOf } from '../code/link/queries.ts';
import type { ClientUse, Library, System } from '../model/library.ts';
import { baseUrls } from './base-urls.ts';
import { matchesPath } from './catalogue-index.ts';
import { addressAt } from './http-systems.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { urlTexts } from './url-texts.ts';

/** What speaks the protocol of another vendor is reached through the client of that one. */
const SHARED_PROTOCOLS = new Set<System['kind']>(['llm', 'object-storage', 'email']);
const BARE_HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+$/i;

/**
 * The system that a client is pointed at instead of the one of its library: `new OpenAI({ baseURL: 'https://api.deepseek.com' })`,
 * an S3 client for R2, SMTP at a provider. Null where the code names no host that the catalogue knows.
 */
export function otherVendor(knowledge: Knowledge, call: KnownCall, { system, clients }: Library): System | null {
  if (system === undefined || !SHARED_PROTOCOLS.has(system.kind)) return null;
  const own = (clients ?? []).flatMap((use) => textsOfClient(knowledge, call, use));
  const texts = own.length > 0 ? own : baseUrls(knowledge)(call);
  const known = texts.flatMap((text) => {
    const address = addressAt(knowledge.catalogue, BARE_HOST.test(text) ? `https://${text}` : text);
    return address === null || !address.known || address.variable !== null ? [] : [address.system];
  });
  const [first] = known;
  const isOne = known.length > 0 && known.length === texts.length && new Set(known.map(({ name }) => name)).size === 1;
  return isOne && first !== undefined && first.kind === system.kind ? first : null;
}

function textsOfClient(knowledge: Knowledge, { path, site }: KnownCall, use: ClientUse): readonly string[] {
  if (use.url === undefined || !matchesPath(use.path, `${path}()`)) return [];
  const slot = slotOf(knowledge.program, site, use.url);
  return slot === null ? [] : urlTexts(knowledge)(slot.ref);
}
