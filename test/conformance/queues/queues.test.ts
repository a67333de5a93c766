import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { by } from '../../../src/lib/order.ts';
import { modelOf } from '../../support/model-of.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** A fixture is a small repository; a comment `=> consumer mail; producer mail` says what stands in its line. */
function readFixture(name: string): Readonly<Record<string, string>> {
  const root = `${fixtures}${name}/`;
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`.replaceAll('//', '/');
    return [path.slice(root.length), readFileSync(path, 'utf8')] as const;
  });
  return { 'package.json': '{ "name": "sample", "private": true }', ...Object.fromEntries(texts) };
}

function expectedIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, said] = /(?:\/\/|#) => (.*)$/.exec(line) ?? [];
      return (said?.split('; ') ?? []).map((each) => `${file}:${index + 1} ${each}`);
    }),
  );
}

async function foundIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { entryPoints, producers } = await modelOf(files);
  return [
    ...entryPoints.flatMap((row) => {
      if (row.kind === 'queue') return [`${row.file}:${row.line} consumer ${row.queue}`];
      return row.kind === 'schedule' ? [`${row.file}:${row.line} schedule ${row.schedule}`] : [];
    }),
    ...producers.map((row) => `${row.file}:${row.line} producer ${row.queue}`),
  ];
}

const sorted = (rows: readonly string[]): readonly string[] => rows.toSorted(by((row) => row));

describe('queues, schedules and what fills them', () => {
  it.each(readdirSync(fixtures).toSorted(by((name) => name)))('%s', async (name) => {
    const files = readFixture(name);
    expect(sorted(await foundIn(files))).toEqual(sorted(expectedIn(files)));
  });
});
