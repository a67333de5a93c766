import type { Ref } from '../../code/link/program.ts';
import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { OutboundUse } from '../../model/library.ts';
import { systemAt } from '../http-systems.ts';
import { type Detector, type Knowledge, type Match, matching } from '../knowledge.ts';
import { baseUrls } from '../base-urls.ts';
import type { SystemUse } from '../rows.ts';

/** Calls by URL through a general client (`fetch`, axios, got): the host says which system it is. */
export default {
  id: 'http-calls',
  description: 'Outbound HTTP calls by URL, named after their host or the variable that holds it.',
  detect: (knowledge) => {
    const basesOf = baseUrls(knowledge);
    const rows = matching(knowledge, 'outbound').flatMap((match) => (match.library.system === undefined ? toUses(knowledge, match, basesOf) : []));
    return { systemUses: rows };
  },
} satisfies Detector;

function toUses(knowledge: Knowledge, { call, use }: Match<OutboundUse>, basesOf: (call: Match<OutboundUse>['call']) => readonly string[]): readonly SystemUse[] {
  const { program, catalogue } = knowledge;
  const { site, module, path, likely } = call;
  const slot = use.url === undefined ? null : slotOf(program, site, use.url);
  if (use.url === undefined) return [];
  const systems = withBases(slot === null ? [''] : urlsOf(knowledge, slot.ref), basesOf(call)).flatMap((url) => systemAt(catalogue, url) ?? []);
  const names = new Map(systems.map((system) => [system.name, system]));
  const symbol = symbolOf(program, { file: site.file, function: site.call.function });
  const certainty = likely || names.size > 1 ? 'likely' : 'certain';
  const via = module === 'global' ? 'fetch' : module.replace(/^node:/, '');
  return [...names.values()].map((system) => ({ system, via, library: null, use: { file: site.file, line: site.call.line, symbol, api: `${module}#${path}`, effect: use.effect, certainty } }));
}

/** `new URL(path, base)` and `new Request(url)` are what they are made of. */
function urlsOf(knowledge: Knowledge, ref: Ref): readonly string[] {
  const texts = textsOf(knowledge.program, ref);
  if (texts.length > 0) return texts;
  const row = knowledge.program.files.get(ref.file)?.values[ref.value];
  const call = row?.kind === 'result' ? knowledge.program.files.get(ref.file)?.calls[row.call] : undefined;
  const isUrl = call !== undefined && knowledge.program.targetsOf({ file: ref.file, value: call.callee }).some((target) => target.kind === 'api' && /#(?:URL|Request)$/.test(target.path));
  if (!isUrl) return [''];
  const parts = call.arguments.flatMap((value) => textsOf(knowledge.program, { file: ref.file, value }));
  return [parts.find((part) => /^(?:https?:|\$\{)/.test(part)) ?? ''];
}

/** A relative path goes to the base URL of its client. */
function withBases(urls: readonly string[], bases: readonly string[]): readonly string[] {
  return urls.flatMap((url) => (/^[a-z]+:\/\//i.test(url) || bases.length === 0 ? [url] : bases));
}
