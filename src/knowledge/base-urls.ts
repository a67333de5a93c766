import { originKey, originsOf } from '../code/link/origins.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { receiverOf } from './router-prefixes.ts';

/** Base URLs of the client that a call goes through: `axios.create({ baseURL })`, `got.extend({ prefixUrl })`. */
export function baseUrls(knowledge: Knowledge): (call: KnownCall) => readonly string[] {
  const byOrigin = new Map<string, readonly string[]>();
  for (const { call, alternatives } of knowledge.matches.clients) {
    const texts = alternatives.flatMap((use) => {
      const slot = use.url === undefined ? null : slotOf(knowledge.program, call.site, use.url);
      return slot === null ? [] : textsOf(knowledge.program, slot.ref);
    });
    if (texts.length > 0) byOrigin.set(originKey({ kind: 'call', file: call.site.file, call: call.site.index }), texts);
  }
  if (byOrigin.size === 0) return () => [];
  return ({ site }) => {
    const receiver = receiverOf(knowledge, site) ?? { file: site.file, value: site.call.callee };
    return originsOf(knowledge.program, receiver).flatMap((origin) => byOrigin.get(originKey(origin)) ?? []);
  };
}
