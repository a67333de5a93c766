import { writeFileSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';
it('x', () => {
  const out: any = {};
  for (const e of JSON.parse(readFileSync('/tmp/mz/cases.json','utf8'))) for (const c of e.cases) {
    try { out[e.id+'|'+c.title] = [matchesOf(c.source, c.file ?? undefined), systemsOf(c.source, c.file ?? undefined)]; } catch (error) { out[e.id+'|'+c.title] = ['ERR '+error, []]; }
  }
  writeFileSync('/tmp/mz/out.json', JSON.stringify(out));
}, 300000);
