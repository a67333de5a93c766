import { renderMermaid } from '@mermaid-js/mermaid-cli';
import puppeteer from 'puppeteer';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser } from '../../src/documents/pictures/find-browser.ts';
import { toMermaid } from '../../src/documents/graph/to-mermaid.ts';
import { render } from '../../src/documents/render/render.ts';
import { sampleModel } from '../support/sample-model.ts';
import { nastyText } from '../support/sample-systems.ts';

let browser: Browser;
beforeAll(async () => {
  const executablePath = await findBrowser(puppeteer);
  if (executablePath === null) throw new Error('No browser: run node test/support/ensure-browser.mjs');
  browser = await puppeteer.launch({ executablePath, args: browserArguments() });
}, 60_000);
afterAll(() => browser.close());

/** Draws it as GitHub does, and reads the picture back. */
async function draw(definition: string) {
  const { title, desc, data } = await renderMermaid(browser, definition, 'svg');
  const page = await browser.newPage();
  try {
    await page.setContent(new TextDecoder().decode(data));
    const labels = await page.$$eval('g.node', (nodes) => nodes.map((node) => node.textContent?.trim() ?? ''));
    const edges = await page.$$eval('g.edgePaths path', (paths) => paths.length);
    const messages = await page.$$eval('text.messageText', (texts) => texts.map((text) => text.textContent ?? ''));
    return { title, desc, labels, messages, edges, scripts: (await page.$$('script, b')).length };
  } finally {
    await page.close();
  }
}

describe('diagrams in a browser', () => {
  it('draws every diagram of the documents', { timeout: 60_000 }, async () => {
    const documents = await render(sampleModel);
    const fences = documents.flatMap(({ markdown }) =>
      [...markdown.matchAll(/```mermaid\n([^]*?)```/g)].map(([, fence = '']) => fence),
    );
    expect(fences).toHaveLength(4);
    for (const fence of fences.filter((each) => each.startsWith('flowchart'))) {
      const drawn = await draw(fence);
      expect(drawn.labels).toHaveLength(fence.match(/^ {2}n\d+[[(]/gm)?.length ?? 0);
      expect(drawn.edges).toBe(fence.match(/->/g)?.length);
      expect(drawn.title).not.toBe('');
    }
  });

  it('draws what happens in order, with names of any text', { timeout: 60_000 }, async () => {
    const documents = await render(sampleModel);
    const [fence = ''] = documents.flatMap(({ markdown }) =>
      [...markdown.matchAll(/```mermaid\n(sequenceDiagram[^]*?)```/g)].map(([, text = '']) => text),
    );
    const drawn = await draw(fence);
    expect(drawn.messages).toEqual([
      'POST /orders/{id}|x',
      'charges.create and 1 more',
      'puts work in',
      'process',
      'createTransport.sendMail',
    ]);
    expect(drawn).toMatchObject({ title: 'What happens', scripts: 0 });
  });

  it('shows labels of any text whole and harmless', { timeout: 60_000 }, async () => {
    const texts = [
      nastyText.replace(/\n/g, ' '),
      '"end"',
      '`md`',
      'style:x#y;',
      '%%{init: {}}%%',
      '#quot; &lt;b&gt; <b>x</b>',
      '漢字 é 😀',
      'a\\nb',
      'class x y',
      ':::x',
      'click n1',
    ];
    const labels = texts.map((text) => Array.from(text).slice(0, 32).join(''));
    const nodes = labels.map((label, index) => ({
      key: `${index}`,
      label,
      kind: index % 2 === 0 ? ('database' as const) : ('http-server' as const),
      members: [],
    }));
    const drawn = await draw(
      toMermaid(
        { nodes, edges: [], hidden: 0 },
        { title: 'Labels', description: 'Labels of any text.', labelOf: () => '' },
      ),
    );
    expect(drawn.labels).toEqual(labels.map((label) => label.trim()));
    expect(drawn.scripts).toBe(0);
    expect(drawn).toMatchObject({ title: 'Labels', desc: 'Labels of any text.' });
  });
});
