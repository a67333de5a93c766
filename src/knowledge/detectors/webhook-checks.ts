import { textsOf } from '../../code/link/queries.ts';
import type { Program } from '../../code/link/program.ts';
import { distinct } from '../../lib/order.ts';
import type { FileFacts, FunctionId } from '../../model/facts.ts';
import { type Catalogue, matchesPath } from '../catalogue-index.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { FoundWebhookCheck } from '../rows.ts';

/** Places that check who sent a webhook, and places that read the header which says so. */
export default {
  id: 'webhook-checks',
  description: 'Calls that verify the signature of a webhook, and reads of the header that carries it.',
  detect: (knowledge) => ({ webhookChecks: [...calls(knowledge), ...headerReads(knowledge)] }),
} satisfies Detector;

/** What a catalogue has of webhooks, by what stands in the code; several systems may share one. */
function systemsBy(
  { libraries }: Catalogue,
  namesOf: (use: NonNullable<Catalogue['libraries'][number]['webhooks']>[number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { system, webhooks = [] } of libraries) {
    if (system === undefined) continue;
    for (const name of webhooks.flatMap(namesOf)) found.set(name, distinct([...(found.get(name) ?? []), system.name]));
  }
  return found;
}

function calls(knowledge: Knowledge): readonly FoundWebhookCheck[] {
  const known = systemsBy(knowledge.catalogue, ({ verify = [] }) => verify);
  const modules = new Set([...known.keys()].map((path) => path.slice(0, path.indexOf('#'))));
  return knowledge.calls.flatMap(({ module, path, site }) => {
    if (!modules.has(module)) return [];
    const what = `${module}#${path}`;
    const systems = distinct([...known].flatMap(([pattern, names]) => (matchesPath(pattern, what) ? names : [])));
    const { file, call } = site;
    return systems.length === 0
      ? []
      : [{ kind: 'checked', what, systems, file, line: call.line, at: { file, function: call.function } }];
  });
}

const WRITES = /^(?:set|setHeader|append|delete|removeHeader)$/;
const READS = /^(?:get|headers?|getHeader|getRequestHeader)$/i;

function headerReads({ program, catalogue }: Knowledge): readonly FoundWebhookCheck[] {
  const known = systemsBy(catalogue, ({ headers = [] }) => headers.map((header) => header.toLowerCase()));
  return [...program.files].flatMap(([file, facts]) =>
    [...readByCall(program, file, facts), ...readByName(facts)].flatMap(({ header, line, inside }) => {
      const systems = known.get(header.toLowerCase());
      return systems === undefined
        ? []
        : [{ kind: 'header-read', what: header, systems, file, line, at: { file, function: inside } }];
    }),
  );
}

interface Read {
  readonly header: string;
  readonly line: number;
  readonly inside: FunctionId;
}

/** `request.headers.get('x-hub-signature-256')`, `@Headers('stripe-signature')`, `check(headers['stripe-signature'])`. */
function readByCall(program: Program, file: string, facts: FileFacts): readonly Read[] {
  return facts.calls.flatMap((call) => {
    const callee = lastName(facts, call.callee);
    if (WRITES.test(callee)) return [];
    return call.arguments.flatMap((value) => {
      const row = facts.values[value];
      const at = { line: call.line, inside: call.function };
      if (row?.kind === 'member') return [{ header: row.name, ...at }];
      if (row?.kind === 'literal') return [{ header: String(row.value), ...at }];
      // To follow every name of every call would take long.
      if (!READS.test(callee) || (row?.kind !== 'local' && row?.kind !== 'import')) return [];
      return textsOf(program, { file, value }).map((header) => ({ header, ...at }));
    });
  });
}

/** `const signature = request.headers['x-hub-signature-256']` */
function readByName(facts: FileFacts): readonly Read[] {
  return facts.bindings.flatMap(({ values, line, function: inside }) =>
    values.flatMap((value) => {
      const row = facts.values[value];
      return row?.kind === 'member' ? [{ header: row.name, line, inside }] : [];
    }),
  );
}
