import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { explanationOf } from '../../src/commands/explain-line.ts';
import { analyze } from '../../src/handover.ts';
import { runTheShop } from '../support/running-example/flows.ts';
import type { Written } from '../support/running-example/service.ts';
import { startWorld } from '../support/running-example/world.ts';

const example = fileURLToPath(new URL('../../examples/order-platform/', import.meta.url));

interface Line {
  readonly line: string;
  readonly place: string | null;
}

it('finds the places of the lines that the running services of the example write', async () => {
  const world = await startWorld();
  const lines: Line[] = [];
  try {
    await runTheShop(world);
  } finally {
    await world.stop();
    for (const { written, output } of world.services) {
      expect(written.filter(({ text }) => !output().includes(text))).toEqual([]);
      lines.push(...written.flatMap(linesOf));
    }
  }
  const model = await analyze({ root: example, workspaces: [] });
  const firstPlaceOf = (line: string): string | null =>
    /^(\S+:\d+) in /.exec(explanationOf(model, line)[0] ?? '')?.[1] ?? null;

  const own = onePerPlace(lines.filter(({ place }) => place !== null));
  expect(own.length).toBeGreaterThanOrEqual(30);
  const wrong = own.filter(({ line, place }) => firstPlaceOf(line) !== place);
  // 27 of 30, and as many of more.
  expect(wrong.slice(Math.floor(own.length / 10))).toEqual([]);

  // What libraries write, as each request that came in, stands nowhere in the code.
  const foreign = lines.filter(({ place }) => place === null);
  expect(foreign).not.toEqual([]);
  expect(foreign.filter(({ line }) => firstPlaceOf(line) !== null)).toEqual([]);
}, 300_000);

/** One line of a log, as a collector of logs keeps it. */
function linesOf({ text, place }: Written): readonly Line[] {
  const [line = ''] = text.split('\n').filter((each) => each.trim() !== '');
  return [{ line, place }];
}

function onePerPlace(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((each) => [each.place, each])).values()];
}
