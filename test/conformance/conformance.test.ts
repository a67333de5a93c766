import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/lib/load-folder.ts';
import { entryPointName } from '../../src/model/entry-point-name.ts';
import type { EntryPoint } from '../../src/model/entry-point.ts';
import { modelOf } from '../support/model-of.ts';
import type { Fixture } from './fixture.ts';

const fixtures = await loadFolder<Fixture>(new URL('frameworks/', import.meta.url));

/** `GET /orders: list src/app.ts:5`; nothing behind the colon where no own function answers. */
function shown(entry: EntryPoint): string {
  const { handler } = entry;
  const answers = handler === null ? 'none' : `${handler.symbol} ${handler.file}:${handler.line}`;
  return `${entryPointName(entry)}${entry.certainty === 'likely' ? ' (likely)' : ''}: ${answers}`;
}

describe.each(fixtures)('$id', ({ files, entryPoints }) => {
  it('gives its entry points', async () => {
    const model = await modelOf(files);
    expect(model.entryPoints.map(shown).toSorted()).toEqual([...entryPoints].toSorted());
  });
});
