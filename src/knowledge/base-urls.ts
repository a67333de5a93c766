import { originKey, originsOf } from '../code/link/origins.ts';
import type { Ref } from '../code/link/program.ts';
import { slotOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import { folderOf } from '../lib/tree-path.ts';
import type { Knowledge, KnownCall } from './knowledge.ts';
import { receiverOf } from './router-prefixes.ts';
import { urlTexts } from './url-texts.ts';

/** Where the base URL of a client is written, and what it can be: nothing where it is data. */
export interface Base {
  readonly ref: Ref;
  readonly texts: readonly string[];
}

/** Answers the base URLs of the client that a call goes through: `axios.create({ baseURL })`, `got.extend({ prefixUrl })`. */
export const clientBases = remembered((knowledge: Knowledge): ((call: KnownCall) => readonly Base[]) => {
  const byOrigin = new Map<string, readonly Base[]>();
  const textsOf = urlTexts(knowledge);
  const inModules = new Map<string, readonly Base[]>();
  for (const { call, library, alternatives } of knowledge.matches.clients) {
    const bases = alternatives.flatMap((use): readonly Base[] => {
      const slot = use.url === undefined ? null : slotOf(knowledge.program, call.site, use.url);
      return slot === null ? [] : [{ ref: slot.ref, texts: textsOf(slot.ref) }];
    });
    if (bases.length === 0) continue;
    byOrigin.set(originKey({ kind: 'call', file: call.site.file, call: call.site.index }), bases);
    // A module of a framework hands its client out by injection, to the folder that it stands in.
    if (call.path.endsWith('.register') && bases.some(({ texts }) => texts.length > 0))
      inModules.set(moduleKey(library.id, call.site.file), bases);
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

function nearestModule(modules: ReadonlyMap<string, readonly Base[]>, library: string, file: string): readonly Base[] {
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
    const bases = modules.get(`${library} ${folder}`);
    if (bases !== undefined) return bases;
  }
  return [];
}
