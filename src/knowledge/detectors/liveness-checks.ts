import { splitPath, textsOf } from '../../code/link/queries.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { SystemKind } from '../../model/library.ts';
import type { Value } from '../../model/values.ts';
import type { Detector, KnownCall } from '../knowledge.ts';
import { mentions } from '../mentions.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['observability'][number];

/** Questions that only ask a system whether it is there, and files by which a process says that it is alive. */
export default {
  id: 'liveness-checks',
  description: 'Pings of databases and caches, queries for a constant, and files that say that a process is alive.',
  detect: ({ program, calls }) => ({
    observability: [
      ...calls.flatMap((call) => pingAt(call)),
      ...[...program.files].flatMap(([file, facts]) => constantQueriesIn(file, facts)),
      ...program.calls.flatMap((site) => fileAt(program, site)),
    ],
  }),
} satisfies Detector;

const ANSWERING = new Set<SystemKind>(['database', 'cache', 'queue', 'search']);

/** `redis.ping()`. */
function pingAt({ site, path, libraries }: KnownCall): readonly Row[] {
  const system = libraries.find((each) => each.system !== undefined)?.system;
  if (system === undefined || !ANSWERING.has(system.kind) || !/\.ping$/i.test(path)) return [];
  return [{ kind: 'health-check', what: `ping of ${system.name}`, file: site.file, line: site.call.line }];
}

const CONSTANT = /^\s*select\s+1(?:\s+as\s+\w+|\s+from\s+dual)?\s*;?\s*$/i;

/** ``pool.query(sql`select 1`)``, ``prisma.$queryRaw`SELECT 1` ``: what hands the query on is where people would look. */
function constantQueriesIn(file: string, facts: FileFacts): readonly Row[] {
  if (!facts.values.some(isConstant)) return [];
  return facts.calls.flatMap((call): readonly Row[] => {
    const callee = facts.values[call.callee];
    const asks = callee?.kind === 'member' && call.arguments.length < 4;
    return asks && call.arguments.some((value) => mentions(facts, value, isConstant))
      ? [{ kind: 'health-check', what: 'query for a constant', file, line: call.line }]
      : [];
  });
}

function isConstant(row: Value): boolean {
  return row.kind === 'literal' && typeof row.value === 'string' && CONSTANT.test(row.value);
}

const ALIVE = /(?:^|[/._-])(?:live(?:ness)?|ready|readiness|health(?:y|z)?|heartbeat|alive)(?:[/._-]|$)/i;
const WRITES = /^(?:promises\.)?(?:writeFile|writeFileSync|open|openSync|utimes|utimesSync|appendFile)$/;

/** `writeFile('/tmp/worker-liveness', …)`: what a probe of a container looks at. */
function fileAt(program: Program, { file, call, targets }: CallSite): readonly Row[] {
  const isWrite = targets.some((target) => target.kind === 'api' && writesFile(target.path));
  const [value] = call.arguments;
  if (!isWrite || value === undefined) return [];
  const path = textsOf(program, { file, value }).find(
    (text) => ALIVE.test(text) && !/\.[cm]?[jt]sx?$|\.json$/.test(text),
  );
  return path === undefined ? [] : [{ kind: 'health-check', what: `file ${path}`, file, line: call.line }];
}

function writesFile(target: string): boolean {
  const [module, path] = splitPath(target);
  return /^(?:node:fs(?:\/promises)?|fs-extra)$/.test(module) && WRITES.test(path.replace(/^default\./, ''));
}
