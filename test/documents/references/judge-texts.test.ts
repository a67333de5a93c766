import { describe, expect, it } from 'vitest';
import { judgeTexts } from '../../../src/documents/references/judge-texts.ts';
import { toTreeOfPaths } from '../../../src/documents/references/surroundings.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import { sampleModel } from '../../support/sample-model.ts';

const files: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n\n## Set up\n',
  'docs/deploy.md': '# Deploy\n\n<a id="by-hand"></a>\n\n## 🚀 Roll back & forward\n',
  'src/server.ts': 'one\ntwo\nthree\n',
  'apps/api/src/main.ts': 'one\n',
};
const base: HandoverModel['entryPoints'][number] = {
  kind: 'http',
  method: 'GET',
  path: '/api/orders/{id}',
  file: 'src/server.ts',
  line: 1,
  symbol: 'server',
  service: 'shop',
  framework: 'express',
  certainty: 'certain',
  owners: [],
  handler: null,
  systems: [],
};
const variable: HandoverModel['environment'][number] = {
  name: 'STRIPE_KEY',
  secret: true,
  public: false,
  provided: false,
  services: [],
  systems: [],
  declared: [],
  reads: [],
};
const model = { ...sampleModel, entryPoints: [base], environment: [variable] };

/** `line: message` of what is stale in a page. */
function staleIn(markdown: string, path = 'README.md'): readonly string[] {
  const tree = toTreeOfPaths(Object.keys(files), (file) => files[file] ?? null);
  const commands = {
    packages: [
      { name: 'shop', scripts: ['dev', 'db:migrate'] },
      { name: '@shop/api', scripts: ['serve'] },
    ],
    compose: ['db', 'cache'],
    targets: ['release'],
  };
  const words = new Set(['STRIPE_URL']);
  return judgeTexts([{ path, markdown }], { model, tree, commands, words }).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

function inShell(...lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

describe('recognises', () => {
  it('paths beside files of the tree, and lines behind the end of a file', () => {
    expect(
      staleIn('See `src/client.ts`.\n\nAnd `src/server.ts:9`, `src/server.ts#L2-L8`, `apps/api/src/gone.ts`.'),
    ).toEqual([
      '1: src/client.ts is not in this tree',
      '3: apps/api/src/gone.ts is not in this tree',
      '3: src/server.ts has 3 lines, and no line 8',
      '3: src/server.ts has 3 lines, and no line 9',
    ]);
  });

  it('links to files, folders, headings and lines', () => {
    const links = ['gone.md', 'deploy.md#install', '../src/server.ts#L40', '#nothing', '../apps/web', '../src/a.png'];
    expect(staleIn(links.map((link) => `[x](${link})\n`).join('\n'), 'docs/run.md')).toEqual([
      '1: the link to gone.md leads nowhere',
      '3: docs/deploy.md has no heading #install',
      '5: src/server.ts has 3 lines, and no line 40',
      '7: docs/run.md has no heading #nothing',
      '9: the link to ../apps/web leads nowhere',
      '11: the link to ../src/a.png leads nowhere',
    ]);
  });

  it('scripts, packages, services and targets of commands', () => {
    const page = inShell(
      'npm run seed',
      'cd x && pnpm db:seed',
      'pnpm --filter @shop/api run dev',
      'pnpm --filter=@shop/web run dev',
      'docker compose up -d db queue',
      'docker compose exec worker sh',
      'make publish',
    );
    expect(staleIn(page)).toEqual([
      '2: `npm run seed`: no package.json has the script seed',
      '3: `pnpm db:seed`: no package.json has the script db:seed',
      '4: `pnpm --filter @shop/api run dev`: the package.json of @shop/api has no script dev',
      '5: `pnpm --filter=@shop/web run dev`: no package is called @shop/web',
      '6: `docker compose up -d db queue`: no compose file has the service queue',
      '7: `docker compose exec worker sh`: no compose file has the service worker',
      '8: `make publish`: no makefile has the target publish',
    ]);
  });

  it('variables of a family of the repository, and addresses beside its own', () => {
    expect(
      staleIn('Set `STRIPE_TOKEN=x`, `process.env.STRIPE_SECRET`; `GET /api/invoices/1`; `POST /api/orders/7`.'),
    ).toEqual([
      '1: /api/orders/7 answers GET, not POST',
      '1: no entry point answers GET /api/invoices/1',
      '1: nothing reads or sets STRIPE_SECRET',
      '1: nothing reads or sets STRIPE_TOKEN',
    ]);
  });
});

describe('ignores', () => {
  it('names in packages, and anchors that components of a site make', () => {
    expect(staleIn('See `src/server.Replica`.')).toEqual([]);
    expect(staleIn('<Step title="Set the DNS">\n\nx\n\n</Step>\n\n[x](#set-the-dns)', 'docs/run.mdx')).toEqual([]);
  });

  it('what is there', () => {
    const spans = [
      'src/main.ts',
      './src/server.ts:3',
      'api/src/main.ts',
      'GET /api/orders/1',
      'STRIPE_URL=x',
      'npm run dev',
    ];
    expect(staleIn(spans.map((span) => `\`${span}\``).join(' '), 'apps/api/README.md')).toEqual([]);
    const links = [
      'deploy.md#by-hand',
      'deploy.md#-roll-back--forward',
      '../src',
      '../README.md#set-up',
      '../src/server.ts#L3',
    ];
    expect(staleIn(links.map((link) => `[x](${link})`).join(' '), 'docs/run.md')).toEqual([]);
    expect(
      staleIn(inShell('yarn workspace @shop/api serve', 'docker compose logs -f --tail 10 db', 'make release')),
    ).toEqual([]);
  });

  it('what may be about something else', () => {
    const spans = [
      'dist/cli.js',
      'src/your-file.ts',
      'src/<name>.ts',
      'src/*.ts',
      'src/_[kind].ts',
      'and/or',
      'application/json',
      '~/x/y.ts',
    ];
    expect(staleIn(spans.map((span) => `\`${span}\``).join(' '))).toEqual([]);
    expect(staleIn('`GET /v1/charges` `STRIPE` `process.env.SENTRY_DSN` `NODE_OPTIONS=x` `FOO_BAR`')).toEqual([]);
    expect(staleIn('[x](https://example.com/a.md) [x](/docs/a.md) [x](../../other/a.md) <a@b.c>')).toEqual([]);
    expect(
      staleIn(inShell('pnpm knip', 'yarn run tsc', 'npm install', 'npm run <script>', 'npm --prefix web run x')),
    ).toEqual([]);
    expect(staleIn(inShell('docker compose -f other.yml up x', 'make -C lib x', 'make sure that it runs'))).toEqual([]);
  });

  it('what the page tells its reader to write', () => {
    const page = 'Add `"seed": "node seed.js"` and `src/seed.ts`:\n\n```ts title="src/seed.ts"\nrun();\n```\n\n';
    expect(staleIn(page + inShell('npm run seed'))).toEqual([]);
  });

  it('links of documentation sites that have no file name', () => {
    expect(staleIn('---\ntitle: X\n---\n\n[x](../src/setup)', 'docs/x.mdx')).toEqual([]);
  });

  it('output in a session of a shell', () => {
    expect(staleIn('```console\n$ npm run dev\nnpm run seed\n```')).toEqual([]);
  });
});
