import { type Lifted, liftSite, takenOf } from '../../code/link/lift.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { OutboundUse } from '../../model/library.ts';
import { systemAt } from '../http-systems.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { baseUrls } from '../base-urls.ts';
import type { SystemUse } from '../rows.ts';

/** Calls by URL through a general client (`fetch`, axios, got): the host says which system it is. */
export default {
  id: 'http-calls',
  description: 'Outbound HTTP calls by URL, named after their host or the variable that holds it.',
  detect: (knowledge) => {
    const basesOf = baseUrls(knowledge);
    const rows = knowledge.matches.outbound.flatMap((match) =>
      match.library.system === undefined ? toUses(knowledge, match, basesOf) : [],
    );
    return { systemUses: rows };
  },
} satisfies Detector;

type Bases = ReturnType<typeof baseUrls>;

function toUses(knowledge: Knowledge, match: Match<OutboundUse>, basesOf: Bases): readonly SystemUse[] {
  const { call } = match;
  const bases = basesOf(call);
  // `new GraphQLClient(url).request(query)`: the client alone says where the call goes.
  const slots = match.alternatives.flatMap(({ url }) => url ?? []);
  if (slots.length === 0 && bases.length === 0) return [];
  // `axios({ url })` and `axios(url)`: a key that is there says more than the argument that holds it.
  const keysFirst = slots.toSorted((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
  const slot = keysFirst.map((each) => slotOf(knowledge.program, call.site, each)).find((each) => each !== null);
  return liftSite(knowledge.program, call.site, [slot?.ref ?? null]).flatMap((lifted) =>
    usesAt(knowledge, match, { lifted, bases }),
  );
}

interface Reached {
  readonly lifted: Lifted;
  readonly bases: readonly string[];
}

/** Systems that one call reaches, at the place where its URL is decided: own HTTP helpers are seen through. */
function usesAt(
  { program, catalogue }: Knowledge,
  { call, use }: Match<OutboundUse>,
  { lifted, bases }: Reached,
): readonly SystemUse[] {
  const { module, path, likely } = call;
  const url = takenOf(program, lifted.slots[0] ?? null);
  const systems = withBases(url === null ? [''] : urlsOf(program, url), bases).flatMap(
    (each) => systemAt(catalogue, each) ?? [],
  );
  const names = new Map(systems.map((system) => [system.name, system]));
  const symbol = symbolOf(program, { file: lifted.site.file, function: lifted.site.call.function });
  const certainty = likely || lifted.likely || names.size > 1 ? 'likely' : 'certain';
  const via = module === 'global' ? 'fetch' : module.replace(/^node:/, '');
  return [...names.values()].map((system) => ({
    system,
    via,
    library: null,
    use: { ...lifted.place, symbol, api: `${module}#${path}`, effect: use.effect, certainty },
    sink: { file: call.site.file, call: call.site.index },
  }));
}

/** `new URL(path, base)` and `new Request(url)` are what they are made of. */
function urlsOf(program: Program, ref: Ref): readonly string[] {
  const texts = textsOf(program, ref);
  if (texts.length > 0) return texts;
  const row = program.files.get(ref.file)?.values[ref.value];
  const call = row?.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  const isUrl =
    call !== undefined &&
    program
      .targetsOf({ file: ref.file, value: call.callee })
      .some((target) => target.kind === 'api' && /#(?:URL|Request)$/.test(target.path));
  if (!isUrl) return [''];
  const parts = call.arguments.flatMap((value) => textsOf(program, { file: ref.file, value }));
  return [parts.find((part) => /^(?:https?:|\$\{)/.test(part)) ?? ''];
}

/** A relative path goes to the base URL of its client. */
function withBases(urls: readonly string[], bases: readonly string[]): readonly string[] {
  return urls.flatMap((url) => (/^[a-z]+:\/\//i.test(url) || bases.length === 0 ? [url] : bases));
}
