import { symbolOf } from '../../code/link/queries.ts';
import { by } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { SystemWebhooks, WebhookCheck, WebhookReceiver, WebhookUse } from '../../model/library-webhooks.ts';
import type { Certainty } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { externalUses } from '../external-uses.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { FoundWebhookCheck } from '../rows.ts';
import { leadsTo } from '../system-reach.ts';

/** What systems send by themselves, where the code checks who sent it, and which entry points lead there. */
export default {
  id: 'webhooks',
  analyse: (question) => {
    const used = new Set(externalUses(question).map(({ system }) => system.name));
    const told = new Map(question.rows.tellingLibraries.map(({ library }) => [library.id, library]));
    const rows = [...told.values()].flatMap(({ system, webhooks = [] }) =>
      system === undefined ? [] : webhooks.map((use) => toWebhooks({ question, used }, system.name, use)),
    );
    return {
      webhooks: rows
        .filter(({ system, checks }) => used.has(system) || checks.length > 0)
        .toSorted(
          by(
            (row) => row.system,
            (row) => row.events,
          ),
        ),
    };
  },
} satisfies Analysis;

interface Around {
  readonly question: Question;
  /** Names of the systems that the code reaches. */
  readonly used: ReadonlySet<string>;
}

function toWebhooks({ question, used }: Around, system: string, use: WebhookUse): SystemWebhooks {
  const found = question.rows.webhookChecks.flatMap((check) => {
    const certainty = isAbout(check, use) ? senderIs(system, check, used) : null;
    return certainty === null ? [] : [{ check, certainty }];
  });
  const checks = found.map(({ check: { kind, what, file, line, at }, certainty }): WebhookCheck => ({
    kind,
    what,
    symbol: symbolOf(question.program, at),
    file,
    line,
    certainty,
  }));
  return { system, ...use, checks: checks.toSorted(byPlace), receivers: receiversOf(checks, question) };
}

const byPlace = by<WebhookCheck>(
  (row) => row.file,
  (row) => row.line,
  (row) => row.what,
);

/** Of several kinds of calls from one system those count whose header or function it is. */
function isAbout({ kind, what }: FoundWebhookCheck, { headers = [], verify = [] }: WebhookUse): boolean {
  return kind === 'checked'
    ? verify.some((pattern) => matchesPath(pattern, what))
    : headers.some((header) => header.toLowerCase() === what.toLowerCase());
}

/**
 * What one system alone has says that it is the sender. Of several that share it the only one that is used is likely, or
 * else the only one that the path of the file names.
 */
function senderIs(system: string, { systems, file }: FoundWebhookCheck, used: ReadonlySet<string>): Certainty | null {
  if (!systems.includes(system)) return null;
  if (systems.length === 1) return 'certain';
  const reached = systems.filter((name) => used.has(name));
  if (reached.length === 1 && reached[0] === system) return 'likely';
  const named = (reached.length === 0 ? systems : reached).filter((name) => isNamedIn(name, file));
  return named.length === 1 && named[0] === system ? 'likely' : null;
}

function isNamedIn(system: string, file: string): boolean {
  const [word = ''] = system.toLowerCase().split(' ');
  return file.toLowerCase().includes(word);
}

function receiversOf(checks: readonly WebhookCheck[], { program, rows, serviceOf }: Question): WebhookReceiver[] {
  if (checks.length === 0) return [];
  const leads = leadsTo(program, checks);
  const found = rows.entryPoints.flatMap((row) => {
    const certainty = row.kind === 'http' ? leads(row.handlers) : null;
    if (certainty === null) return [];
    const { file, line } = row;
    const service = serviceOf(file)?.name ?? null;
    return [
      {
        name: entryPointName(row),
        file,
        line,
        service,
        certainty: row.certainty === 'likely' ? row.certainty : certainty,
      },
    ];
  });
  // What two detectors found is one.
  const distinct = new Map(found.map((row) => [`${row.name} ${row.file}:${row.line}`, row]));
  return [...distinct.values()].toSorted(
    by(
      (row) => row.file,
      (row) => row.line,
      (row) => row.name,
    ),
  );
}
