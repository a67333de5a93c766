import { describe, expect, it } from 'vitest';
import serverActions from '../../../src/knowledge/detectors/server-actions.ts';
import { entriesOf } from '../../support/rows-of.ts';

const next = { 'package.json': '{ "name": "web", "dependencies": { "next": "15.0.0" } }' };
const namesIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await entriesOf(serverActions, { ...next, ...files })).map((row) => row.split(' ')[3] ?? '').toSorted();

describe('recognises', () => {
  it('functions that say so themselves', async () => {
    const form = "export function Form() {\n  async function save() {\n    'use server';\n  }\n  return save;\n}";
    expect(await entriesOf(serverActions, { ...next, 'app/form.tsx': form })).toEqual([
      'POST server action save app/form.tsx:2',
    ]);
  });

  it('what modules of the browser import of a file of actions, also wrapped, renamed and through another file', async () => {
    const actions =
      "'use server';\nexport const save = withUser(async () => {});\nasync function remove() {}\nexport { remove as deleteOrder };\nexport default async function run() {}";
    const files = {
      'app/actions.ts': actions,
      'app/all.ts': "export { save } from './actions';",
      'app/button.tsx': "'use client';\nimport { useRun } from './use-run';\nexport const Button = () => useRun();",
      'app/use-run.ts':
        "import run, { deleteOrder } from './actions';\nimport { save } from './all';\nexport const useRun = () => [run, deleteOrder, save];",
    };
    expect(await namesIn(files)).toEqual(['deleteOrder', 'run', 'save']);
  });

  it('what components of the server hand on', async () => {
    const files = {
      'app/actions.ts': "'use server';\nexport async function pay() {}\nexport async function refund(id: string) {}",
      'app/page.tsx':
        "import { pay, refund } from './actions';\nexport default () => <form action={pay}><Button onClick={refund.bind(null, 'a')} /></form>;",
    };
    expect(await namesIn(files)).toEqual(['pay', 'refund']);
  });
});

describe('ignores', () => {
  it('what only the server calls, and pages that say `use server`', async () => {
    const files = {
      'app/orders.ts': "'use server';\nexport async function load() {}",
      'app/page.tsx':
        "'use server';\nimport { load } from './orders';\nexport default async function Page() { return await load(); }",
    };
    expect(await namesIn(files)).toEqual([]);
  });

  it('constants and types of a file of actions, and functions that it does not export', async () => {
    const files = {
      'app/actions.ts':
        "'use server';\nexport const LIMIT = 3;\nexport const texts = { a: 'b' };\nexport interface Order { id: string }\nasync function inner() {}",
      'app/list.tsx':
        "'use client';\nimport { LIMIT, texts, type Order } from './actions';\nexport const List = (order: Order) => [LIMIT, texts];",
    };
    expect(await namesIn(files)).toEqual([]);
  });

  it('packages without Next.js', async () => {
    expect(
      await entriesOf(serverActions, {
        'package.json': '{ "name": "a" }',
        'a.ts': "'use server';\nexport const a = () => {};",
      }),
    ).toEqual([]);
  });
});
