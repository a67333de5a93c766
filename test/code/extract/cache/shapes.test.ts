import { expect, it } from 'vitest';
import { encodeFacts } from '../../../../src/code/extract/cache/encode-facts.ts';
import { extractFile } from '../../../../src/code/extract/extract-file.ts';

/** Every kind of row that occurs in many files. */
const text = `
import base, { queue as renamed } from 'base'; import type { Base } from 'base'; export * from './other.js'; import('lazy'); require('old');
interface Shape<T> extends Base { size: number; tags: string[]; run: (x: T) => Promise<void> }
type Mixed = Shape<string> & { kind: 'a' | 'b' }; type Key = Mixed['kind']; let same: typeof renamed;
@base.decorated() abstract class Service extends renamed.Base implements Shape<string> {
  static count = 0; private readonly client = new renamed.Client({ url: 'https://example.org', ...base });
  static { base.start(); } get name() { return this.client.name; } set name(x) { this.client = x; }
  constructor(@base.inject('x') private readonly other: Base, size = 1, ...rest: string[]) { super(other); }
  async run(list: string[]) {
    label: for (let i = 0; i < list.length; i++) { if (list[i]) continue label; else break; }
    for (const item of list) { try { await base.send(item, process.env.TOKEN ?? 'none'); } catch (error) { throw error; } finally { base.done(); } }
    switch (list[0]) { case 'a': return \`x \${list}\`; default: this.size = -1; }
    while (!base) base.count += 1; const { a, b: [c] } = base; return [a, c, undefined, <Mixed>base, ...list].length > 0;
  }
}
enum Level { Low = 1 } namespace Space { export const inner = () => Level.Low; } var old = function named() { return base\`tag\`; };
export default Service; export const view = (x: any) => x ? base?.(x) : old(list => list);`;

it('of the rows that nearly every file has are known, so that no entry spells them out', () => {
  const encoded = encodeFacts({ kind: 'facts', facts: extractFile('a.ts', text) });
  const length = new DataView(encoded.buffer).getUint32(0);
  const [shapes] = JSON.parse(new TextDecoder().decode(encoded.subarray(4, 4 + length))) as [unknown[]];
  expect(shapes).toEqual([]);
});
