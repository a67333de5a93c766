/**
 * The TypeScript checker as an oracle: it has what Handover goes without, the types of all dependencies, so it can be
 * asked on code whose dependencies are installed, which is this project.
 *
 * What counts. Each call, construction and tagged template of `src/` is put where the checker finds the declaration of
 * its signature: in a package (`node_modules/x`; `@types/x` is `x`, `@types/node` is the built-in module around the
 * declaration), globally (the language and what the platform declares globally), or in an own function or class with a
 * body. Link is judged by its first target, as `coverage.calls` of the model counts.
 *
 * - Of the calls in a package, right is a path of the same package, or of a package that depends on it: a path is named
 *   after what the code imports, and `ts-morph#ts.isBlock` is declared in a package that ts-morph hands on. A global is
 *   right for a declaration in a built-in module only where the platform declares that global (`global#URL`).
 * - A method that the language declares, called on what a package gave (`pkg#f().map` where `f` gives an array), is a
 *   global call for the checker. Without types nobody can know, so it is in no share of right calls, but counted apart:
 *   among the calls that link places in packages.
 * - Of the calls in own functions, right is the same declaration.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/code/extract/extract.ts';
import { link } from '../../src/code/link/link.ts';
import { groupBy } from '../../src/lib/group-by.ts';
import { by } from '../../src/lib/order.ts';
import { takeSnapshot } from '../../src/source/snapshot/take-snapshot.ts';
import { readWorkspace } from '../../src/source/workspace/read-workspace.ts';
import { type Compared, type Comparison, compareWithChecker } from '../support/oracle.ts';
import { type Verdict, judgeOwn, judgePackage } from '../support/oracle-verdict.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const MINUTES = 60_000;
const SHOWN = 10;

interface Judged {
  readonly row: Compared;
  readonly verdict: Verdict;
}

describe('what the checker knows about our own code', () => {
  let comparison: Comparison;
  let inPackages: readonly Judged[];
  let inOwn: readonly Judged[];

  beforeAll(async () => {
    const snapshot = await takeSnapshot(root);
    const workspace = readWorkspace(snapshot);
    const sources = workspace.sources.filter(
      (source) => source.role === 'production' && source.path.startsWith('src/'),
    );
    const { files } = extract(snapshot, sources, () => undefined);
    const program = link(files, workspace);
    comparison = compareWithChecker(root, program, compilerOptions());
    const { compared, platformNames } = comparison;
    const placed = groupBy(compared, (row) => row.checker.kind);
    inPackages = (placed.get('package') ?? []).map((row) => ({ row, verdict: judgePackage(root, row, platformNames) }));
    inOwn = (placed.get('own') ?? []).map((row) => ({ row, verdict: judgeOwn(program, row) }));
  }, 5 * MINUTES);

  it('is compared call by call', async ({ annotate }) => {
    const { compared, unmatched } = comparison;
    await annotate(`not told apart: ${unmatched.join(', ') || 'none'}`);
    expect(unmatched.length / compared.length).toBeLessThan(0.01);
    expect(inPackages.length).toBeGreaterThan(100);
    expect(inOwn.length).toBeGreaterThan(100);
  });

  it('is what link says of at least 97 % of the calls of packages', async ({ annotate }) => {
    await annotate(figures(inPackages));
    expect(shareOf(inPackages, ['same', 'handed-on'])).toBeGreaterThanOrEqual(0.97);
  });

  it('is what link says of at least 97 % of the calls of own functions', async ({ annotate }) => {
    await annotate(figures(inOwn));
    expect(shareOf(inOwn, ['same'])).toBeGreaterThanOrEqual(0.97);
  });

  it('contradicts at most 3 % of the calls that link places in packages', async ({ annotate }) => {
    const placed = comparison.compared.filter((row) => isInPackage(row));
    const wrong = new Set(inPackages.filter(({ verdict }) => verdict === 'wrong').map(({ row }) => row));
    const counts = countsOf(placed.map((row) => (wrong.has(row) ? 'another package' : row.checker.kind)));
    await annotate(`placed in packages by link: ${counts}`);
    const contradicted = placed.filter((row) => wrong.has(row) || row.checker.kind === 'own');
    expect(contradicted.length / placed.length).toBeLessThanOrEqual(0.03);
  });
});

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true };
}

function isInPackage({ site }: Compared): boolean {
  const [target] = site.targets;
  return target?.kind === 'api' && !target.path.startsWith('global#');
}

function shareOf(judged: readonly Judged[], right: readonly Verdict[]): number {
  return judged.filter(({ verdict }) => right.includes(verdict)).length / judged.length;
}

/** Shares of each verdict, the packages that hand on, and the misses by what they are called on. */
function figures(judged: readonly Judged[]): string {
  const reasons = (verdicts: readonly Verdict[]): string =>
    countsOf(
      judged
        .filter(({ verdict }) => verdicts.includes(verdict))
        .map(({ row }) => `${placeByLink(row)} for ${placeByChecker(row)}`),
    );
  return [
    `${judged.length} calls: ${countsOf(judged.map(({ verdict }) => verdict))}`,
    `handed on: ${reasons(['handed-on'])}`,
    `misses: ${reasons(['wrong', 'unknown'])}`,
    ...judged
      .filter(({ verdict }) => verdict === 'wrong' || verdict === 'unknown')
      .slice(0, SHOWN)
      .map(({ row }) => `  ${row.file}:${row.line} ${row.text}`),
  ].join('\n');
}

function placeByLink({ site }: Compared): string {
  const [target] = site.targets;
  if (target === undefined) return 'nothing';
  return target.kind === 'api' ? target.path.replace(/#.*$/, '') : `own ${target.kind}`;
}

function placeByChecker({ checker }: Compared): string {
  return checker.kind === 'package' ? checker.name : checker.kind === 'own' ? checker.file : checker.kind;
}

function countsOf(names: readonly string[]): string {
  const counts = [...groupBy(names, (name) => name)].map(([name, rows]) => ({ name, count: rows.length }));
  const ranked = counts
    .toSorted(
      by(
        (row) => -row.count,
        (row) => row.name,
      ),
    )
    .slice(0, SHOWN);
  return ranked.map(({ name, count }) => `${count} ${name}`).join(', ') || 'none';
}
