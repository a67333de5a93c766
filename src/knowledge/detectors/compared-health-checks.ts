import type { FileFacts, ValueId } from '../../model/facts.ts';
import { isHealthCheckPath } from '../health-check-path.ts';
import type { Detector } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['observability'][number];

/** Health checks without a route: `if (request.url === '/healthz')`, `['/status', '/'].includes(ctx.path)`. */
export default {
  id: 'compared-health-checks',
  description: 'Health checks that compare the path of a request by hand.',
  detect: ({ program }) => ({
    observability: [...program.files].flatMap(([file, facts]) => rowsOfFile(file, facts)),
  }),
} satisfies Detector;

function rowsOfFile(file: string, facts: FileFacts): readonly Row[] {
  return facts.scopes.flatMap((scope): readonly Row[] => {
    if (scope.kind !== 'branch' || scope.side === 'else') return [];
    const path = pathIn(facts, scope.condition, 0);
    return path === null ? [] : [{ kind: 'health-check', what: `ANY ${path}`, file, line: scope.line }];
  });
}

const DEEPEST = 4;

/** The health path that a condition compares with the path of a request. */
function pathIn(facts: FileFacts, condition: ValueId, depth: number): string | null {
  const row = facts.values[condition];
  if (row === undefined || depth > DEEPEST) return null;
  if (row.kind === 'either') return firstOf(row.values.map((value) => pathIn(facts, value, depth + 1)));
  if (row.kind === 'result') return pathOfIncludes(facts, row.call);
  if (row.kind !== 'binary') return null;
  if (row.operator === '===' || row.operator === '==')
    return isRequestPath(facts, row.left)
      ? healthPath(facts, row.right)
      : isRequestPath(facts, row.right)
        ? healthPath(facts, row.left)
        : null;
  return /^(?:&&|\|\|)$/.test(row.operator)
    ? firstOf([row.left, row.right].map((value) => pathIn(facts, value, depth + 1)))
    : null;
}

function firstOf(paths: readonly (string | null)[]): string | null {
  return paths.find((path) => path !== null) ?? null;
}

function pathOfIncludes(facts: FileFacts, index: number): string | null {
  const call = facts.calls[index];
  const callee = facts.values[call?.callee ?? -1];
  const list = callee?.kind === 'member' && callee.name === 'includes' ? facts.values[callee.object] : undefined;
  const [sought] = call?.arguments ?? [];
  if (list?.kind !== 'array' || sought === undefined || !isRequestPath(facts, sought)) return null;
  return firstOf(list.elements.map((value) => healthPath(facts, value)));
}

function isRequestPath(facts: FileFacts, value: ValueId): boolean {
  return facts.values[value]?.kind === 'member' && /^(?:url|path|pathname|originalUrl)$/.test(lastName(facts, value));
}

function healthPath(facts: FileFacts, value: ValueId): string | null {
  const row = facts.values[value];
  const text = row?.kind === 'literal' && typeof row.value === 'string' ? row.value : null;
  return text !== null && text.startsWith('/') && isHealthCheckPath(text) ? text : null;
}
