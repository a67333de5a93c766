import { originKey, originsOf } from '../code/link/origins.ts';
import { slotOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import { folderOf } from '../lib/tree-path.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { receiverOf } from './router-prefixes.ts';
import { urlTexts } from './url-texts.ts';

/** Answers the base URLs of the client that a call goes through: `axios.create({ baseURL })`, `got.extend({ prefixUrl })`. */
export const baseUrls = remembered((knowledge: Knowledge): ((call: KnownCall) => readonly string[]) => {
  const byOrigin = new Map<string, readonly string[]>();
  const textsOf = urlTexts(knowledge);
  const inModules = new Map<string, readonly string[]>();
  for (const { call, library, alternatives } of knowledge.matches.clients) {
    const texts = alternatives.flatMap((use) => {
      const slot = use.url === undefined ? null : slotOf(knowledge.program, call.site, use.url);
      return slot === null ? [] : textsOf(slot.ref);
    });
    if (texts.length === 0) continue;
    byOrigin.set(originKey({ kind: 'call', file: call.site.file, call: call.site.index }), texts);
    // A module of a framework hands its client out by injection, to the folder that it stands in.
    if (call.path.endsWith('.register')) inModules.set(moduleKey(library.id, call.site.file), texts);
  }
  if (byOrigin.size === 0) return () => [];
  return ({ site, libraries }) => {
    const receiver = receiverOf(knowledge, site) ?? { file: site.file, value: site.call.callee };
    const own = originsOf(knowledge.program, receiver).flatMap((origin) => byOrigin.get(originKey(origin)) ?? []);
    if (own.length > 0 || inModules.size === 0) return own;
    return libraries.flatMap(({ id }) => nearestModule(inModules, id, site.file));
  };
});

function moduleKey(library: string, file: string): string {
  return `${library} ${folderOf(file)}`;
}

function nearestModule(
  modules: ReadonlyMap<string, readonly string[]>,
  library: string,
  file: string,
): readonly string[] {
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
    const texts = modules.get(`${library} ${folder}`);
    if (texts !== undefined) return texts;
  }
  return [];
}
