import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/documents/render/render.ts';
import { visible } from '../../../src/documents/escape.ts';
import type { Document } from '../../../src/model/document.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';
import { nastyText } from '../../support/sample-systems.ts';

const pageOf = (documents: readonly Document[], path: string): string =>
  documents.find((page) => page.path === path)?.markdown ?? '';
const textOf = (markdown: string): string => toString(unified().use(remarkParse).use(remarkGfm).parse(markdown));

describe('render', () => {
  it('writes every document, one runbook for each service that is deployed', async () => {
    expect((await render(sampleModel)).map(({ path }) => path)).toEqual([
      'acceptance/checklist.md',
      'architecture/components.md',
      'architecture/containers.md',
      'architecture/context.md',
      'architecture/decisions.md',
      'architecture/review.md',
      'architecture/runtime.md',
      'dependencies/config.md',
      'dependencies/packages.md',
      'dependencies/services.md',
      'dependencies/systems.md',
      'dependencies/tables.md',
      'dependencies/vendors.md',
      'index.md',
      'method.md',
      'observability/coverage.md',
      'ownership/map.md',
      'ownership/raci.md',
      'questions.md',
      'reliability/errors.md',
      'reliability/fmea.md',
      'reliability/readiness.md',
      'reliability/resilience.md',
      'services/api/readiness.md',
      'services/api/runbook.md',
      'services/worker/readiness.md',
      'services/worker/runbook.md',
    ]);
  });

  it('gives the same bytes for the same model', async () => {
    const saved = JSON.parse(JSON.stringify(sampleModel)) as typeof sampleModel;
    expect(await render(saved)).toEqual(await render(sampleModel));
  });

  it('has something to say about a repository in which nothing was found', async () => {
    const documents = await render(emptyModel);
    expect(pageOf(documents, 'index.md')).toContain('Nothing was found that is deployed by itself.');
    expect(pageOf(documents, 'ownership/map.md')).toContain('The repository has no CODEOWNERS file');
    expect(pageOf(documents, 'architecture/context.md')).not.toContain('mermaid');
  });

  it('shows text of the repository whole and harmless', async () => {
    const documents = await render(sampleModel);
    expect(textOf(pageOf(documents, 'index.md'))).toContain(visible(nastyText));
    expect(textOf(pageOf(documents, 'method.md'))).toContain(visible(nastyText));
    expect(textOf(pageOf(documents, 'dependencies/services.md'))).toContain(visible(nastyText));
    for (const { markdown } of documents) expect(markdown).not.toMatch(/<script|^# no heading/m);
  });

  it('links each statement to its file and line, from where the page lies', async () => {
    const documents = await render(sampleModel);
    expect(pageOf(documents, 'index.md')).toContain(
      '[`apps/worker/src/retry.ts:5`](../../apps/worker/src/retry.ts#L5)',
    );
    expect(pageOf(documents, 'services/api/runbook.md')).toContain(
      '[`apps/api/src/pay.ts › charge`](../../../../apps/api/src/pay.ts#L12)',
    );
  });

  it('names the whole place without a link where the output lies outside of the repository', async () => {
    const documents = await render(sampleModel, { output: null });
    expect(pageOf(documents, 'services/api/runbook.md')).toContain(
      '| `apps/api/src/routes/very/deeply/nested/orders.ts:3 › createOrder` |',
    );
    for (const { markdown } of documents) expect(markdown).not.toContain('#L');
  });

  it('offers the commands that exist, how to start it first', async () => {
    const runbook = pageOf(await render(sampleModel), 'services/api/runbook.md');
    const commands = [...runbook.matchAll(/^\| (\w+) \| `(?:pnpm|docker)/gm)].map(([, name]) => name);
    expect(commands).toEqual(['start', 'build', 'api']);
  });

  it('says what a library does by itself when a call fails', async () => {
    const runbook = pageOf(await render(sampleModel), 'services/api/runbook.md');
    expect(runbook).toContain(
      '- `stripe`: up to 3 tries, exponential backoff with jitter; gives up a try after 80 s. Worst case: 4 min.',
    );
  });

  it('marks what was inferred', async () => {
    const documents = await render(sampleModel);
    expect(pageOf(documents, 'services/worker/runbook.md')).toContain('- `*/5 * * * *` *likely*:');
    expect(pageOf(documents, 'services/api/runbook.md')).toContain('- `@shop/db`: PostgreSQL *likely*');
    expect(pageOf(documents, 'architecture/context.md')).toContain('n1 -.-> ');
  });

  it('tells findings of one rule as one risk, the gravest first', async () => {
    const [endless, swallowed] = sampleModel.findings;
    if (endless === undefined || swallowed === undefined) throw new Error('The sample has two findings');
    const index = pageOf(
      await render({ ...sampleModel, findings: [swallowed, endless, swallowed, swallowed] }),
      'index.md',
    );
    expect(index).toMatch(
      /\*\*High:\*\* untilSent[^]*\*\*Medium:\*\* An error in mail\.ts is dropped\. \(2 more of this kind\)/,
    );
  });

  it('carries no date, no commit, and the facts only on the first page', async () => {
    const documents = await render(sampleModel);
    const holders = documents.filter(({ markdown }) => markdown.includes(sampleModel.digest));
    expect(holders.map(({ path }) => path)).toEqual(['index.md']);
  });
});
