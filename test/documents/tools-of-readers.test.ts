import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/promise';
import { format } from 'prettier';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mergePage } from '../../src/documents/merge/merge-page.ts';
import { render } from '../../src/documents/render/render.ts';
import { sampleModel } from '../support/sample-model.ts';

const golden = fileURLToPath(new URL('../../examples/order-platform/docs/handover/', import.meta.url));
const committed = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .toSorted()
  .map((file) => [file, readFileSync(join(golden, file), 'utf8')] as const);
/** With names that hold what Markdown takes for its own. */
const rendered = (await render(sampleModel)).map(({ path, markdown }) => [`sample/${path}`, markdown] as const);
const pages = [...committed, ...rendered];

const rules = { default: true };

describe.each(pages)('%s', (file, markdown) => {
  it('follows the default rules of markdownlint', async () => {
    const results = await lint({ strings: { [file]: markdown }, config: rules });
    expect(
      results[file]?.map(({ lineNumber, ruleNames, errorDetail }) => [lineNumber, ruleNames, errorDetail]),
    ).toEqual([]);
  });

  it('follows the recommended rules of remark-lint', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter)
      .use(remarkPresetLintRecommended)
      .use(remarkStringify);
    expect((await processor.process(markdown)).messages.map(String)).toEqual([]);
  });

  it('is no edit of a person after Prettier and markdownlint have formatted it', async () => {
    const pretty = await format(markdown, { parser: 'markdown' });
    const { [file]: errors = [] } = await lint({ strings: { [file]: pretty }, config: rules });
    expect(mergePage(applyFixes(pretty, errors), markdown, { adopt: false })).toMatchObject({
      kind: 'merged',
      toCheck: [],
    });
  });
});
