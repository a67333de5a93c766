import { describe, expect, it } from 'vitest';
import pageResources from '../../../src/knowledge/detectors/page-resources.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function systemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rows = await rowsOf(pageResources, files);
  return (rows.systemUses ?? []).map(
    ({ system, via, use }) => `${system.name} ${via} ${use.file}:${use.line} ${use.certainty}`,
  );
}

describe('recognises', () => {
  it('scripts, frames and styles that a page loads from another host', async () => {
    const page =
      '<html>\n<script async src="https://cdn.acme-widgets.com/w.js"></script>\n<iframe src="https://player.acme-video.net/1"></iframe>\n<link rel="stylesheet" href="https://styles.acme-fonts.org/a.css">\n</html>';
    expect(await systemsOf({ 'package.json': '{"name":"web"}', 'index.html': page, 'src/a.ts': 'start();' })).toEqual([
      'acme-widgets.com <script> index.html:2 certain',
      'acme-video.net <iframe> index.html:3 certain',
      'acme-fonts.org <link> index.html:4 certain',
    ]);
  });

  it('a style once, as an element and in the description of a route', async () => {
    const files = {
      'src/page.tsx':
        'export const Page = () => (\n  <link rel="stylesheet" href="https://styles.acme-fonts.org/a.css" />\n);',
      'src/route.ts': "export const links = () => [{ rel: 'stylesheet', href: 'https://styles.acme-maps.io/a.css' }];",
    };
    expect(await systemsOf(files)).toEqual([
      'acme-fonts.org <link> src/page.tsx:2 certain',
      'acme-maps.io <link> src/route.ts:1 certain',
    ]);
  });

  it('elements of components, and scripts that code puts into the page', async () => {
    const files = {
      'src/page.tsx': 'export const Page = () => (\n  <script src="https://cdn.acme-widgets.com/w.js" />\n);',
      'src/load.ts':
        "export function load() {\n  const script = document.createElement('script');\n  script.src = 'https://cdn.acme-maps.io/m.js';\n  document.head.append(script);\n}",
    };
    expect(await systemsOf(files)).toEqual([
      'acme-widgets.com <script> src/page.tsx:2 certain',
      'acme-maps.io <script> src/load.ts:3 certain',
    ]);
  });
});

describe('ignores', () => {
  it('links to elsewhere, comments, own files, and pages that are no code of the product', async () => {
    const page =
      '<link rel="canonical" href="https://www.acme-shop.com/">\n<!-- <script src="https://cdn.old.com/o.js"></script> -->\n<script src="/main.js"></script>\n<a href="https://other.com">x</a>';
    expect(
      await systemsOf({
        'index.html': page,
        'test/index.html': '<script src="https://cdn.acme-widgets.com/w.js"></script>',
        'src/a.tsx': 'export const A = () => <a href="https://other.com">x</a>;',
      }),
    ).toEqual([]);
  });
});
